package org.darvoza.notification.mail;

import module java.base;

import org.darvoza.notification.smtp.Parcel;
import org.darvoza.notification.smtp.Result;

/// Where the mail room finds the letters that are due, and where it tells what became of them.
public interface OutTray {

  /// The ids of letters due now, the longest due first. May name some that are being worked on.
  List<String> due(int limit);

  /// The letters ready to be sent; one that is no longer due is left out.
  List<Parcel> open(Collection<String> ids);

  /// Records all of it, or throws; recording the same again changes nothing.
  void record(List<Result> results);
}

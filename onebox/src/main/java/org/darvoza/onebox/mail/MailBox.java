package org.darvoza.onebox.mail;

import module java.base;

/// The newest mails; older ones make room.
final class MailBox {

  private final int room;
  private final Deque<CaughtMail> newestFirst = new ArrayDeque<>();

  MailBox(int room) {
    this.room = room;
  }

  synchronized void add(CaughtMail mail) {
    newestFirst.addFirst(mail);
    if (newestFirst.size() > room) {
      newestFirst.removeLast();
    }
  }

  synchronized List<CaughtMail> newestFirst() {
    return List.copyOf(newestFirst);
  }

  Optional<CaughtMail> find(String id) {
    return newestFirst().stream().filter(mail -> Long.toString(mail.id()).equals(id)).findFirst();
  }
}

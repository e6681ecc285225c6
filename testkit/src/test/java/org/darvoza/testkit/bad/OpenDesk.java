package org.darvoza.testkit.bad;

public class OpenDesk {}

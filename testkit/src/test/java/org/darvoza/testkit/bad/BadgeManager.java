package org.darvoza.testkit.bad;

class BadgeManager {}

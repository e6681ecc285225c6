package org.darvoza.testkit.unmarked;

class Nullish {}

package org.darvoza.testkit.bad;

import com.mongodb.client.ClientSession;

record OwnTransactions(ClientSession session) {}

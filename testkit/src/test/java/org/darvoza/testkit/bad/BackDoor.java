package org.darvoza.testkit.bad;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

record BackDoor(MongoCollection<Document> states) {
  void forge() {
    var _ = states.insertOne(new Document());
  }
}

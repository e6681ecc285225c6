package org.darvoza.backbone.house;

import com.mongodb.client.MongoDatabase;

/// What a service's database needs before it is fast and safe: its indexes. Done at start, again
/// and again until the database is there; doing it twice does nothing.
@FunctionalInterface
public interface Preparation {

  void prepare(MongoDatabase database);
}

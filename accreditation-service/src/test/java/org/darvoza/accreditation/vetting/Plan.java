package org.darvoza.accreditation.vetting;

import module java.base;

import com.mongodb.ExplainVerbosity;
import org.bson.Document;
import org.darvoza.accreditation.cases.VettingCases;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.QueryMapper;
import org.springframework.data.mongodb.core.query.Query;

/// How the database answered a question about cases.
record Plan(List<String> stages, Set<String> indexes, int documents) {

  static Plan of(Query query, MongoTemplate mongo) {
    var asked =
        new QueryMapper(mongo.getConverter())
            .getMappedObject(query.getQueryObject(), Optional.empty());
    var explained =
        mongo
            .getCollection(VettingCases.COLLECTION)
            .find(asked)
            .sort(query.getSortObject())
            .limit(query.getLimit())
            .hintString(query.getHint())
            .explain(ExplainVerbosity.EXECUTION_STATS)
            .get("executionStats", Document.class);
    var plan =
        new Plan(new ArrayList<>(), new TreeSet<>(), explained.getInteger("totalDocsExamined"));
    plan.walk(explained.get("executionStages", Document.class));
    return plan;
  }

  private void walk(Document stage) {
    stages.add(stage.getString("stage"));
    if (stage.containsKey("indexName")) {
      indexes.add(stage.getString("indexName"));
    }
    if (stage.containsKey("inputStage")) {
      walk(stage.get("inputStage", Document.class));
    }
    stage.getList("inputStages", Document.class, List.of()).forEach(this::walk);
  }
}

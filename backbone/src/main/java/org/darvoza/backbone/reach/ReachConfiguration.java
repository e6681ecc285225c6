package org.darvoza.backbone.reach;

import org.darvoza.backbone.inbox.Inbox;
import org.darvoza.contracts.Party;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/// For a service that shows its readers whether letters arrive; it needs the collection `reaches`.
@Configuration(proxyBeanMethods = false)
public class ReachConfiguration {

  @Bean
  Reaches reaches(Party self, MongoTemplate mongo) {
    return new Reaches(self, mongo);
  }

  @Bean
  NotificationListener notificationListener(Inbox inbox, Reaches reaches) {
    return new NotificationListener(inbox, reaches);
  }
}

package org.darvoza.notification.mail;

import module java.base;

import io.micrometer.core.instrument.MeterRegistry;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.notification.journal.OutcomeJournal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

  @Bean
  MailRoom.Desk mailDesk(
      MailSettings settings,
      @Value("${darvoza.work-folder}") Path work,
      MongoDatabaseFactory mongo,
      OutTray tray,
      Secrets secrets,
      MeterRegistry meters,
      Clock clock) {
    var owner = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
    var folder = work.resolve("mail-outcomes").resolve(mongo.getMongoDatabase().getName());
    var dispatches =
        new Dispatches(mongo.getMongoDatabase(), owner, settings.lease(), System::nanoTime);
    var journal = OutcomeJournal.start(folder, owner);
    var login = login(secrets);
    return new MailRoom.Desk(
        owner,
        dispatches,
        journal,
        new Recorder(tray, dispatches, journal, meters),
        new Recovery(folder, dispatches, tray, clock),
        utf8 -> SmtpLine.open(settings, login, clock, utf8),
        clock);
  }

  private static SmtpLine.Login login(Secrets secrets) {
    return secrets.has("smtp-password")
        ? new SmtpLine.Login(secrets.text("smtp-username"), secrets.text("smtp-password"))
        : new SmtpLine.Login(null, null);
  }

  @Bean
  MailRoom mailRoom(MailSettings settings, OutTray tray, MailBell bell, MailRoom.Desk desk) {
    return new MailRoom(settings, tray, bell, desk);
  }
}

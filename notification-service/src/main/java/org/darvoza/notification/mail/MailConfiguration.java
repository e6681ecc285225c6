package org.darvoza.notification.mail;

import module java.base;

import io.micrometer.core.instrument.MeterRegistry;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.notification.journal.OutcomeJournal;
import org.darvoza.notification.smtp.MailSettings;
import org.darvoza.notification.smtp.Relay;
import org.darvoza.notification.smtp.SmtpLine;
import org.darvoza.notification.smtp.TrustedServers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

  /// Which of several instances works on which letter, and what this one remembers of its work.
  record Office(String owner, Path folder, Dispatches dispatches, OutcomeJournal journal) {}

  @Bean
  Office office(
      MailSettings settings,
      @Value("${darvoza.work-folder}") Path work,
      MongoDatabaseFactory mongo) {
    var database = mongo.getMongoDatabase();
    var owner = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
    var folder = work.resolve("mail-outcomes").resolve(database.getName());
    return new Office(
        owner,
        folder,
        new Dispatches(database, owner, settings.lease(), System::nanoTime),
        OutcomeJournal.start(folder, owner));
  }

  @Bean
  MailRoom.Desk mailDesk(
      Office office, Relay relay, OutTray tray, MeterRegistry meters, Clock clock) {
    var dispatches = office.dispatches();
    return new MailRoom.Desk(
        office.owner(),
        dispatches,
        office.journal(),
        new Recorder(tray, dispatches, office.journal(), meters),
        new Recovery(office.folder(), dispatches, tray, meters, clock),
        utf8 -> SmtpLine.open(relay, clock, utf8),
        new Throttle(relay.settings().rate(), System::nanoTime),
        clock);
  }

  @Bean
  Relay mailRelay(MailSettings settings, Secrets secrets) {
    var certificates = settings.certificates();
    return new Relay(
        settings, login(secrets), certificates == null ? null : TrustedServers.of(certificates));
  }

  private static Relay.Login login(Secrets secrets) {
    return secrets.has("smtp-password")
        ? new Relay.Login(secrets.text("smtp-username"), secrets.text("smtp-password"))
        : Relay.Login.NONE;
  }

  @Bean
  MailRoom mailRoom(MailSettings settings, OutTray tray, MailBell bell, MailRoom.Desk desk) {
    return new MailRoom(settings, tray, bell, desk);
  }
}

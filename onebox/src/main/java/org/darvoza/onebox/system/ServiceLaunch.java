package org.darvoza.onebox.system;

import module java.base;

import org.darvoza.onebox.RunningService;
import org.darvoza.onebox.data.ConferenceFiles;
import org.darvoza.onebox.process.ChildProcess;
import org.darvoza.onebox.process.Programs;

/// What a service is told when it starts: all of it in its environment, its secrets as files.
record ServiceLaunch(UpSettings settings, Path home) {

  RunningService service(Service service) {
    var process =
        new ChildProcess(
            service.module(),
            command(service, settings.quickStart() ? serving(service) : starting(service)),
            environment(service),
            settings.data().log(service.module()));
    return new RunningService(process, URI.create(loopback(settings.ports().management(service))));
  }

  /// It brings the service up to the moment before it serves, on ports that nobody knows.
  QuickStart quickStart(Service service) {
    var cache = cache(service);
    var part = cache.resolveSibling(cache.getFileName() + ".part");
    var environment = environment(service);
    environment.put("SERVER_PORT", "0");
    environment.put("MANAGEMENT_SERVER_PORT", "0");
    var name = service.module() + "-trial";
    var trial =
        new ChildProcess(
            name,
            command(
                service,
                List.of(
                    "-XX:TieredStopAtLevel=1",
                    "-XX:AOTCacheOutput=" + part,
                    "-Xlog:aot=error,cds=error",
                    "-Dspring.context.exit=onRefresh")),
            environment,
            settings.data().log(name));
    return new QuickStart(trial, part, cache);
  }

  private List<String> command(Service service, List<String> options) {
    var command = new ArrayList<String>();
    command.add(Programs.java());
    command.add("-Ddarvoza.data=" + settings.data().root());
    command.add(service == Service.ACCREDITATION ? "-Xmx1g" : "-Xmx384m"); // it holds the lists
    command.add("-XX:+UseSerialGC");
    command.addAll(options);
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-Djava.awt.headless=true");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-jar");
    command.add(jar(service).toString());
    return command;
  }

  /// Both compilers, and the classes of the trial run. Without them (another JDK, a file that was
  /// removed) the JVM starts all the same, only later.
  private List<String> serving(Service service) {
    return List.of("-XX:AOTCache=" + cache(service), "-Xlog:aot=off,cds=off");
  }

  /// Of what a JVM can do, a start without trial run needs little: the quick compiler alone, and
  /// classes from an archive that the first orderly stop leaves behind, take the CPU time of a
  /// start from 7.5 s to 2.6 s. The archive is checked first: one that was cut off while it was
  /// written took the JVM down with it.
  private List<String> starting(Service service) {
    return List.of(
        "-XX:TieredStopAtLevel=1",
        "-XX:+AutoCreateSharedArchive",
        "-XX:+VerifySharedSpaces",
        "-XX:SharedArchiveFile=" + jar(service).resolveSibling(service.module() + ".jsa"),
        "-Xlog:cds=off,cds+dynamic=off");
  }

  /// Beside the unpacked jar of this build, named after the JDK that made it.
  private Path cache(Service service) {
    return jar(service).resolveSibling(service.module() + "-" + Runtime.version() + ".aot");
  }

  private Path jar(Service service) {
    return new ServiceJar(home, service).unpacked();
  }

  Map<String, String> environment(Service service) {
    var ports = settings.ports();
    var environment = new HashMap<String, String>();
    environment.put("SERVER_PORT", Integer.toString(ports.service(service)));
    environment.put("SERVER_ADDRESS", "127.0.0.1");
    environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(ports.management(service)));
    environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
    environment.put(
        "DARVOZA_MONGODB", "mongodb://127.0.0.1:%d/?replicaSet=darvoza".formatted(ports.mongod()));
    environment.put(
        "DARVOZA_SECRETS", settings.data().secrets().resolve(service.module()).toString());
    environment.put("DARVOZA_CONFERENCES", ConferenceFiles.folder(home).toString());
    environment.put("DARVOZA_SITE", settings.site());
    environment.put(
        "DARVOZA_WORK",
        settings.data().root().resolve("work").resolve(service.module()).toString());
    switch (service) {
      case GATEWAY -> environment.putAll(forGateway());
      case NOTIFICATION -> environment.putAll(forNotification());
      case ACCREDITATION ->
          environment.put(
              "DARVOZA_FIRST_LIST",
              home.resolve("watchlists").resolve("invented-people.csv").toString());
      case REGISTRATION -> {}
    }
    return environment;
  }

  private Map<String, String> forGateway() {
    var ports = settings.ports();
    return Map.of(
        "DARVOZA_REGISTRATION_SERVICE", loopback(ports.service(Service.REGISTRATION)),
        "DARVOZA_ACCREDITATION_SERVICE", loopback(ports.service(Service.ACCREDITATION)),
        "DARVOZA_NOTIFICATION_SERVICE", loopback(ports.service(Service.NOTIFICATION)),
        "DARVOZA_LIMITS", settings.limits());
  }

  /// One machine's mails go to a catcher or a test's own server: neither needs to be spared.
  private Map<String, String> forNotification() {
    var smtp = settings.smtp();
    return Map.of(
        "DARVOZA_SMTP_HOST",
        smtp.host(),
        "DARVOZA_SMTP_PORT",
        Integer.toString(smtp.port()),
        "DARVOZA_MAIL_RATE",
        "0",
        "DARVOZA_MAIL_CONNECTIONS",
        "4");
  }

  private static String loopback(int port) {
    return "http://127.0.0.1:" + port;
  }
}

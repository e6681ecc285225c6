package org.darvoza.onebox.system;

import module java.base;

import org.darvoza.onebox.MongodBinary;
import org.darvoza.onebox.Running;
import org.darvoza.onebox.RunningKafka;
import org.darvoza.onebox.RunningMongo;
import org.darvoza.onebox.data.ConferenceFiles;
import org.darvoza.onebox.data.Home;
import org.darvoza.onebox.data.OneboxFile;
import org.darvoza.onebox.mail.MailCatcher;
import org.darvoza.onebox.process.Supervisor;
import org.jspecify.annotations.Nullable;

/// The whole system: MongoDB and Kafka first, then the services, all of them kept alive until it is
/// closed.
public final class Onebox implements AutoCloseable {

  private final UpSettings settings;
  private final Console console;
  private final Path home = Home.path();
  private final RunningMongo mongo;
  private final RunningKafka kafka;
  private final Map<Service, Running> services = new EnumMap<>(Service.class);
  private final List<QuickStart> quickStarts = new ArrayList<>();
  private final Supervisor supervisor;
  private @Nullable MailCatcher mails;

  public Onebox(UpSettings settings, Console console) {
    this.settings = settings;
    this.console = console;
    var ports = settings.ports();
    mongo = new RunningMongo(settings.data().root(), ports.mongod());
    kafka = new RunningKafka(settings.data().root(), ports.kafka(), ports.kafkaController());
    var launch = new ServiceLaunch(settings, home);
    for (var service : Service.values()) {
      services.put(service, launch.service(service));
      quickStarts.add(launch.quickStart(service));
    }
    supervisor = new Supervisor(console::say, this::tellOthers);
  }

  /// All that can be known before anything is started.
  public static void requireAll(UpSettings settings) {
    ConferenceFiles.requireRight(ConferenceFiles.folder(Home.path()));
    var _ = MongodBinary.find();
    for (var service : Service.values()) {
      new ServiceJar(Home.path(), service).requireBuilt();
    }
    settings.ports().requireFree();
  }

  public void start() {
    if (settings.mailServer() == null) {
      mails = MailCatcher.start(settings.ports().smtp(), settings.ports().mailPage());
    }
    var steps = new Steps(console);
    steps.together(foundations());
    if (settings.quickStart()) {
      steps.together(trials());
    }
    steps.together(serviceStarts());
    tellOthers();
    children().forEach(child -> supervisor.watch(child.process()));
  }

  public OneboxFile whereabouts() {
    return new OneboxFile(
        settings.site(),
        kafka.bootstrapServers(),
        mongo.uri("reader"),
        settings.smtp(),
        mails == null ? null : "http://localhost:" + settings.ports().mailPage(),
        management(),
        pids(),
        settings.data().logs().toString(),
        settings.data().staffPasswords().toString());
  }

  /// In order: who writes first, where it is written last.
  @Override
  public void close() {
    supervisor.close();
    console.say("Stopping …");
    quickStarts.forEach(QuickStart::close);
    try (var stops = Executors.newVirtualThreadPerTaskExecutor()) {
      services.values().forEach(service -> stops.execute(service::close));
    }
    if (mails != null) {
      mails.close();
    }
    kafka.close();
    mongo.close();
    settings.data().oneboxFile().toFile().delete();
    console.say("Stopped.");
  }

  private Map<String, Runnable> foundations() {
    var steps = new HashMap<String, Runnable>();
    steps.put("mongod", mongo::start);
    steps.put("kafka", kafka::start);
    steps.put("the unpacking of the services", this::unpack);
    return steps;
  }

  private void unpack() {
    services.keySet().forEach(service -> new ServiceJar(home, service).unpack());
  }

  /// As many at once as there are cores; more would only wait for each other.
  private Map<String, Runnable> trials() {
    var seats = new Semaphore(Runtime.getRuntime().availableProcessors());
    var steps = new HashMap<String, Runnable>();
    for (var quickStart : quickStarts) {
      if (!quickStart.made()) {
        steps.put(quickStart.trial().name(), () -> tryOut(quickStart, seats));
      }
    }
    if (!steps.isEmpty()) {
      console.say("Trying out this build, once, so that it starts and runs fast from now on …");
    }
    return steps;
  }

  private void tryOut(QuickStart quickStart, Semaphore seats) {
    seats.acquireUninterruptibly();
    try {
      if (!quickStart.make()) {
        console.say(
            "%s failed, see %s; the service starts all the same."
                .formatted(quickStart.trial().name(), settings.data().logs()));
      }
    } finally {
      seats.release();
    }
  }

  private Map<String, Runnable> serviceStarts() {
    var steps = new HashMap<String, Runnable>();
    services.forEach((service, running) -> steps.put(service.module(), running::start));
    return steps;
  }

  private void tellOthers() {
    whereabouts().write(settings.data());
  }

  private Stream<Running> children() {
    return Stream.concat(Stream.of(mongo, kafka), services.values().stream());
  }

  private Map<String, String> management() {
    var urls = new LinkedHashMap<String, String>();
    for (var service : Service.values()) {
      urls.put(service.module(), "http://127.0.0.1:" + settings.ports().management(service));
    }
    return urls;
  }

  private Map<String, Long> pids() {
    var pids = new LinkedHashMap<String, Long>();
    children().forEach(child -> pids.put(child.process().name(), child.process().pid()));
    return pids;
  }
}

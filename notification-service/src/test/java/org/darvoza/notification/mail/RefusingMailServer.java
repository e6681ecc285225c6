package org.darvoza.notification.mail;

import module java.base;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/// An SMTP server that misbehaves as told: refuses, drops the connection, falls silent or is slow
/// at a given command, once for each instruction, or as its mood is. Everything else it takes. It
/// offers what it is told to.
final class RefusingMailServer implements AutoCloseable {

  enum At {
    GREETING,
    EHLO,
    STARTTLS,
    AUTH,
    MAIL,
    RCPT,
    DATA,
    DOT
  }

  sealed interface How {
    record Reply(String line) implements How {}

    /// The answer, and the end of the conversation.
    record Goodbye(String line) implements How {}

    record Drop() implements How {}

    record Hang() implements How {}

    /// The ordinary answer, but late.
    record Slow(Duration delay) implements How {}

    /// The ordinary answer, and then nothing more.
    record DropAfter() implements How {}
  }

  /// How it behaves where it was not instructed; null for as usual.
  interface Mood {
    @Nullable How at(At at);
  }

  private record Instruction(At at, How how) {}

  private final Queue<Instruction> instructions = new ConcurrentLinkedQueue<>();
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final List<String> arrived = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();
  private final AtomicInteger receiving = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final List<String> commands = new CopyOnWriteArrayList<>();
  private final List<String> logins = new CopyOnWriteArrayList<>();
  private volatile Mood mood = _ -> null;
  private volatile List<String> offers = List.of();
  private volatile @Nullable SSLContext tls;
  private final int port;
  private volatile ServerSocket door;

  RefusingMailServer() {
    this.door = listen(0);
    this.port = door.getLocalPort();
  }

  int port() {
    return port;
  }

  void once(At at, How how) {
    instructions.add(new Instruction(at, how));
  }

  void once(At at, String reply) {
    once(at, new How.Reply(reply));
  }

  /// The messages it took, whether or not its 250 was heard.
  List<String> taken() {
    return taken;
  }

  /// The messages whose final dot it saw, whatever it answered.
  List<String> arrived() {
    return arrived;
  }

  void mood(Mood now) {
    mood = now;
  }

  void offer(String... extensions) {
    offers = List.of(extensions);
  }

  void certify(SSLContext certified) {
    tls = certified;
  }

  /// The commands about letters, as they were said.
  List<String> commands() {
    return commands;
  }

  /// `user password` of those who signed in, and whether it was over TLS.
  List<String> logins() {
    return logins;
  }

  /// How many letters it had at the same time between `DATA` and its answer to the final dot.
  int mostAtOnce() {
    return mostAtOnce.get();
  }

  int connections() {
    return connections.get();
  }

  private ServerSocket listen(int at) {
    try {
      var socket = new ServerSocket();
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress("127.0.0.1", at));
      Thread.ofVirtual().start(() -> accept(socket));
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept(ServerSocket socket) {
    while (!socket.isClosed()) {
      try {
        var caller = socket.accept();
        open.add(caller);
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> converse(caller));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void converse(Socket plain) {
    var caller = plain;
    try (plain) {
      var in = reader(caller);
      var _ = answer(caller, At.GREETING, "220 ready");
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        var command = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
        if (command.equals("STARTTLS") && answer(caller, At.STARTTLS, "220 go on")) {
          caller = secured(caller);
          in = reader(caller);
        } else if (!follow(command, line, caller, in)) {
          return;
        }
      }
    } catch (IOException gone) {
      // The caller hung up, or we did.
    } finally {
      open.remove(plain);
    }
  }

  private static BufferedReader reader(Socket caller) throws IOException {
    return new BufferedReader(
        new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
  }

  private Socket secured(Socket plain) throws IOException {
    var secured =
        (SSLSocket)
            Objects.requireNonNull(tls)
                .getSocketFactory()
                .createSocket(plain, "localhost", plain.getPort(), true);
    secured.setUseClientMode(false);
    return secured;
  }

  /// Whether the conversation goes on.
  private boolean follow(String command, String line, Socket caller, BufferedReader in)
      throws IOException {
    switch (command) {
      case "EHLO" -> {
        var _ = answer(caller, At.EHLO, greeting(caller));
      }
      case "AUTH" -> {
        var words =
            new String(Base64.getDecoder().decode(line.split(" ")[2]), StandardCharsets.UTF_8);
        logins.add(
            words.strip().replace('\0', ' ') + (caller instanceof SSLSocket ? " over TLS" : ""));
        var _ = answer(caller, At.AUTH, "235 welcome");
      }
      case "MAIL" -> {
        commands.add(line);
        var _ = answer(caller, At.MAIL, "250 ok");
      }
      case "RCPT" -> {
        commands.add(line);
        var _ = answer(caller, At.RCPT, "250 ok");
      }
      case "DATA" -> {
        if (answer(caller, At.DATA, "354 go on")) {
          mostAtOnce.accumulateAndGet(receiving.incrementAndGet(), Math::max);
          try {
            receive(caller, in);
          } finally {
            receiving.decrementAndGet();
          }
        }
      }
      case "QUIT" -> {
        say(caller, "221 bye");
        return false;
      }
      default -> say(caller, "250 ok");
    }
    return true;
  }

  private String greeting(Socket caller) {
    var said = Stream.concat(Stream.of("greetings"), offers.stream());
    var lines =
        (tls == null || caller instanceof SSLSocket
                ? said
                : Stream.concat(said, Stream.of("STARTTLS")))
            .toList();
    return lines.stream()
            .limit(lines.size() - 1)
            .map(line -> "250-" + line + "\r\n")
            .collect(Collectors.joining())
        + "250 "
        + lines.getLast();
  }

  private void receive(Socket caller, BufferedReader in) throws IOException {
    var message = new StringBuilder();
    for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
      if (line == null) {
        throw new EOFException();
      }
      message.append(line).append("\r\n");
    }
    arrived.add(message.toString());
    var how = next(At.DOT);
    switch (how) {
      case null -> taken.add(message.toString());
      case How.Slow _, How.DropAfter _ -> taken.add(message.toString());
      case How.Reply _, How.Goodbye _, How.Drop _, How.Hang _ -> {} // never took it
    }
    var _ = answer(caller, "250 taken as 4711", how);
  }

  /// Whether it was the ordinary answer.
  private boolean answer(Socket caller, At at, String ordinary) throws IOException {
    return answer(caller, ordinary, next(at));
  }

  private @Nullable How next(At at) {
    var next = instructions.peek();
    return next != null && next.at() == at && instructions.remove(next) ? next.how() : mood.at(at);
  }

  private static boolean answer(Socket caller, String ordinary, @Nullable How how)
      throws IOException {
    switch (how) {
      case null -> {
        say(caller, ordinary);
        return true;
      }
      case How.Reply(var line) -> say(caller, line);
      case How.Goodbye(var line) -> {
        say(caller, line);
        caller.close();
      }
      case How.Drop _ -> caller.close();
      case How.Hang _ -> {
        var _ = caller.getInputStream().read();
      }
      case How.Slow(var delay) -> {
        LockSupport.parkNanos(delay.toNanos());
        say(caller, ordinary);
        return true;
      }
      case How.DropAfter _ -> {
        say(caller, ordinary);
        caller.close();
        return true;
      }
    }
    return false;
  }

  private static void say(Socket caller, String line) throws IOException {
    caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  void goAway() throws IOException {
    door.close();
    for (var caller : open) {
      caller.close();
    }
  }

  void comeBack() {
    door = listen(port);
  }

  @Override
  public void close() throws IOException {
    goAway();
  }
}

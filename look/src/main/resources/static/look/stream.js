// One stream of server-sent events for all windows of a browser that listen to the same address:
// browsers allow six connections to one site. The window that holds the lock listens and passes on
// what it hears; when it closes, the next in line takes over. Where the browser has no locks or no
// channels, each window listens for itself.

const HEARD = ['case', 'reload'];

export class Stream {
  #address;
  #name;
  #on;
  #source;
  #channel;
  #resign;
  #leaving;
  #again = 2000;
  #retry;
  #open = false;
  #last; // the number of the event heard last, by whichever window

  // whose: windows of different people share nothing. on: what to do at 'open' and 'error', and with
  // the data of each event that is heard.
  constructor(address, whose, on) {
    this.#address = address;
    this.#name = `${address} ${whose}`;
    this.#on = on;
  }

  join() {
    if (this.#leaving) return;
    this.#leaving = new AbortController();
    if (!navigator.locks || !window.BroadcastChannel) {
      this.#listen();
      return;
    }
    this.#channel = new BroadcastChannel(this.#name);
    this.#channel.addEventListener('message', ({ data }) => this.#heard(data));
    this.#channel.postMessage({ name: 'ask' });
    navigator.locks
      .request(this.#name, { signal: this.#leaving.signal }, () => this.#lead())
      .catch((error) => { if (error.name !== 'AbortError') this.#listen(); }); // else left before its turn
  }

  leave() {
    this.#leaving?.abort();
    this.#leaving = undefined;
    this.#resign?.();
    this.#stop();
    this.#channel?.close();
    this.#channel = undefined;
  }

  // The lock is held until the promise is kept.
  #lead() {
    if (!this.#leaving) return undefined; // gone while the lock was given to it
    return new Promise((resign) => {
      this.#resign = resign;
      this.#listen();
    });
  }

  #heard({ name, data, last }) {
    if (name !== 'ask') {
      this.#last = last ?? this.#last;
      this.#on[name](data);
    } else if (this.#source) {
      this.#channel.postMessage({ name: this.#open ? 'open' : 'error', last: this.#last });
    }
  }

  #tell(name, data) {
    this.#on[name](data);
    this.#channel?.postMessage({ name, data, last: this.#last });
  }

  #listen() {
    const heard = this.#last ? `?heard=${encodeURIComponent(this.#last)}` : '';
    this.#source = new EventSource(this.#address + heard);
    this.#source.addEventListener('open', () => {
      this.#again = 2000;
      this.#open = true;
      this.#tell('open');
    });
    for (const name of HEARD) {
      this.#source.addEventListener(name, (event) => {
        this.#last = event.lastEventId;
        this.#tell(name, event.data);
      });
    }
    this.#source.addEventListener('error', () => {
      this.#open = false;
      this.#tell('error');
      if (this.#source?.readyState !== EventSource.CLOSED) return;
      this.#retry = setTimeout(() => this.#listen(), this.#again);
      this.#again = Math.min(this.#again * 2, 60000);
    });
  }

  #stop() {
    clearTimeout(this.#retry);
    this.#source?.close();
    this.#source = undefined;
    this.#resign = undefined;
    this.#open = false;
  }
}

import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";

/** What the server does with a mail, decided when it hears the recipient. */
export type Fault =
  | "accept"
  /** An SMTP answer, to the recipient or to the whole mail. */
  | { at: "rcpt" | "data"; answer: string }
  /** Takes its time before it hears the recipient. */
  | { waitMs: number }
  /** The line breaks after the whole mail was read: before it is kept, before the answer, or behind the answer. */
  | { cut: "before-keeping" | "before-answer" | "after-answer" };

type Decide = (recipient: string, attempt: number) => Fault;

export type Smtp = {
  url: string;
  /** Kept by the server, in order; the doubles too. */
  received: ParsedMail[];
  attempts: (recipient: string) => number;
  stop: () => Promise<void>;
};

/** A real mail server that misbehaves on demand. Lines are cut by a relay in front of it. */
export async function startSmtp(decide: Decide = () => "accept", port = 0): Promise<Smtp> {
  const received: ParsedMail[] = [];
  const attempts = new Map<string, number>();
  const faults = new Map<string, Fault>();
  const lines = new Lines();
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: ({ address }, session, answer) => {
      const attempt = (attempts.get(address) ?? 0) + 1;
      attempts.set(address, attempt);
      const fault = decide(address, attempt);
      faults.set(session.id, fault);
      if (typeof fault === "object" && "waitMs" in fault) setTimeout(answer, fault.waitMs);
      else answer(fault !== "accept" && "at" in fault && fault.at === "rcpt" ? refusal(fault.answer) : null);
    },
    onData: (stream, session, answer) => {
      void readMail(stream).then((mail) => {
        end({ fault: faults.get(session.id) ?? "accept", keep: () => received.push(mail), session, answer, lines });
      });
    },
  });
  server.on("error", () => undefined);
  const inner = server.listen(0, "127.0.0.1");
  await once(inner, "listening");
  const relay = createServer((client) => lines.join(client, portOf(inner))).listen(port, "127.0.0.1");
  await once(relay, "listening");
  return {
    url: `smtp://127.0.0.1:${portOf(relay)}`,
    received,
    attempts: (recipient) => attempts.get(recipient) ?? 0,
    stop: async () => {
      lines.cutAll();
      await Promise.all([new Promise((done) => relay.close(done)), new Promise<void>((done) => server.close(done))]);
    },
  };
}

type End = {
  fault: Fault;
  keep: () => void;
  session: SMTPServerSession;
  answer: (error?: Error | null) => void;
  lines: Lines;
};

function end({ fault, keep, session, answer, lines }: End): void {
  if (fault === "accept" || "waitMs" in fault) {
    keep();
    answer(null);
  } else if ("at" in fault) answer(refusal(fault.answer));
  else {
    if (fault.cut !== "before-keeping") keep();
    if (fault.cut === "after-answer") {
      lines.cutAfterNextAnswer(session.remotePort);
      answer(null);
    } else lines.cut(session.remotePort);
  }
}

async function readMail(stream: SMTPServerDataStream): Promise<ParsedMail> {
  return simpleParser(stream);
}

function refusal(answer: string): Error {
  const [code, ...words] = answer.split(" ");
  return Object.assign(new Error(words.join(" ")), { responseCode: Number(code) });
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** Connections through the relay, known to the mail server by the port of their inner half. */
class Lines {
  readonly #lines = new Map<number, { client: Socket; inner: Socket; isLastAnswer: boolean }>();

  join(client: Socket, port: number): void {
    const inner = connect(port, "127.0.0.1", () => {
      const line = { client, inner, isLastAnswer: false };
      const key = inner.localPort ?? 0;
      this.#lines.set(key, line);
      client.pipe(inner);
      inner.on("data", (bytes) => {
        client.write(bytes, () => {
          if (line.isLastAnswer) this.cut(key);
        });
      });
      inner.on("close", () => client.end());
      client.on("close", () => inner.end());
    });
    for (const socket of [client, inner]) socket.on("error", () => undefined);
  }

  cut(key: number): void {
    const line = this.#lines.get(key);
    line?.client.destroy();
    line?.inner.destroy();
    this.#lines.delete(key);
  }

  cutAfterNextAnswer(key: number): void {
    const line = this.#lines.get(key);
    if (line) line.isLastAnswer = true;
  }

  cutAll(): void {
    for (const key of [...this.#lines.keys()]) this.cut(key);
  }
}

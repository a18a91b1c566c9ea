-- What is looked at again and again, and whom that is told to. The numbers 20 to 29 are kept for this.

CREATE TABLE watch (
    number    INTEGER PRIMARY KEY AUTOINCREMENT,
    kind      TEXT    NOT NULL,
    target    TEXT    NOT NULL,
    every     INTEGER NOT NULL,
    next_at   TEXT    NOT NULL,
    looked_at TEXT,
    said      TEXT    NOT NULL DEFAULT '',
    UNIQUE (kind, target)
);

-- A page or file looked at on behalf of a watch: what its host gave to ask "has it changed?" with, kept as it was sent.
CREATE TABLE sight (
    watch         INTEGER NOT NULL REFERENCES watch (number),
    address       TEXT    NOT NULL,
    etag          TEXT,
    last_modified TEXT,
    looked_at     TEXT,
    looks         INTEGER NOT NULL DEFAULT 0,
    next_at       TEXT    NOT NULL,
    PRIMARY KEY (watch, address)
) WITHOUT ROWID;

CREATE INDEX sight_by_time ON sight (next_at);

-- "event" is the last event that was looked at on behalf of the webhook.
CREATE TABLE webhook (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    url     TEXT    NOT NULL,
    secret  TEXT    NOT NULL,
    scope   TEXT    NOT NULL,
    subject TEXT    NOT NULL,
    event   INTEGER NOT NULL
);

-- What is to be told to a webhook, and what came of it; the log of deliveries.
CREATE TABLE delivery (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    webhook INTEGER NOT NULL REFERENCES webhook (number),
    event   INTEGER NOT NULL,
    tries   INTEGER NOT NULL DEFAULT 0,
    next_at TEXT    NOT NULL,
    state   TEXT    NOT NULL,
    status  INTEGER,
    said    TEXT    NOT NULL DEFAULT '',
    UNIQUE (webhook, event)
);

CREATE INDEX delivery_by_time ON delivery (state, next_at);

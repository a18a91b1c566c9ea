-- The archive's first form, for SQLite. A dialect has a folder of its own with the same tables; only types and keys differ.
-- Times are ISO 8601 in UTC, which sort as text. Spans are UTF-16 offsets, as inside the program.

-- An article, whatever its versions. "identity" is the address it was published at, or its id where it has no address.
CREATE TABLE article (
    id       TEXT NOT NULL PRIMARY KEY,
    identity TEXT NOT NULL UNIQUE
);

-- What an article said at one time. Numbers grow and are never given twice: the search index remembers the last it has read.
CREATE TABLE version (
    number    INTEGER PRIMARY KEY AUTOINCREMENT,
    article   TEXT    NOT NULL REFERENCES article (id),
    hash      TEXT    NOT NULL,
    text      TEXT    NOT NULL,
    stored_at TEXT    NOT NULL,
    UNIQUE (article, hash)
);

-- What is known of a version beside its text, one row per title, author, caption, link, paragraph and so on.
CREATE TABLE detail (
    version    INTEGER NOT NULL REFERENCES version (number),
    position   INTEGER NOT NULL,
    kind       TEXT    NOT NULL,
    value      TEXT    NOT NULL,
    inferred   INTEGER NOT NULL,
    span_start INTEGER,
    span_end   INTEGER,
    PRIMARY KEY (version, position)
) WITHOUT ROWID;

-- The bytes an article was read from; the bytes themselves lie in the folder of captures, under their hash.
CREATE TABLE capture (
    article     TEXT NOT NULL REFERENCES article (id),
    hash        TEXT NOT NULL,
    source      TEXT NOT NULL,
    captured_at TEXT NOT NULL,
    PRIMARY KEY (article, hash)
) WITHOUT ROWID;

CREATE TABLE story (
    id    TEXT NOT NULL PRIMARY KEY,
    label TEXT NOT NULL
);

-- An article is in one story at a time.
CREATE TABLE member (
    article  TEXT    NOT NULL PRIMARY KEY REFERENCES article (id),
    story    TEXT    NOT NULL REFERENCES story (id),
    position INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX member_by_story ON member (story, position);

-- What a user said of a result; it outlives every new analysis.
CREATE TABLE correction (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    article TEXT    NOT NULL REFERENCES article (id),
    target  TEXT    NOT NULL,
    verdict TEXT    NOT NULL,
    value   TEXT    NOT NULL,
    made_by TEXT    NOT NULL,
    made_at TEXT    NOT NULL
);

CREATE INDEX correction_by_article ON correction (article, number);

-- Who changed what, and when; rows are only ever added.
CREATE TABLE audit (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    at      TEXT NOT NULL,
    actor   TEXT NOT NULL,
    action  TEXT NOT NULL,
    subject TEXT NOT NULL
);

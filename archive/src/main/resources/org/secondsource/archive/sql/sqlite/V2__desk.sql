-- What a desk works with: all of it but the log of placing, the corrections and the events can be made again from the articles.

-- Which version of an article a correction was made on: the words it points at stand there. 0: the first.
ALTER TABLE correction ADD COLUMN version INTEGER NOT NULL DEFAULT 0;

-- What a version says, analysed. "maker" names the program and reader that made it; empty content: it could not be read.
CREATE TABLE reading (
    version INTEGER NOT NULL PRIMARY KEY REFERENCES version (number),
    maker   TEXT    NOT NULL,
    content BLOB    NOT NULL
);

-- An article in few words, as its latest version that was read has it.
CREATE TABLE report (
    article    TEXT    NOT NULL PRIMARY KEY REFERENCES article (id),
    version    INTEGER NOT NULL REFERENCES version (number),
    title      TEXT,
    outlet     TEXT,
    outlet_key TEXT    NOT NULL,
    published  TEXT
) WITHOUT ROWID;

CREATE INDEX report_by_outlet ON report (outlet_key, published);

-- Who is said to have said what. "speaker_key" is empty for those without a certain name: nothing leads from a description to a person.
CREATE TABLE saying (
    article     TEXT    NOT NULL REFERENCES article (id),
    position    INTEGER NOT NULL,
    attribution TEXT    NOT NULL,
    speaker     TEXT    NOT NULL,
    speaker_key TEXT    NOT NULL,
    kind        TEXT    NOT NULL,
    stance      TEXT    NOT NULL,
    first_hand  INTEGER NOT NULL,
    through     TEXT    NOT NULL,
    content     TEXT    NOT NULL,
    outlet_key  TEXT    NOT NULL,
    published   TEXT    NOT NULL,
    PRIMARY KEY (article, position)
) WITHOUT ROWID;

CREATE INDEX saying_by_speaker ON saying (speaker_key, published, article, position);
CREATE INDEX saying_by_outlet ON saying (outlet_key, kind, first_hand, speaker_key);

-- Every outlet that something came through.
CREATE TABLE leaning (
    article    TEXT NOT NULL REFERENCES article (id),
    outlet_key TEXT NOT NULL,
    lean_on    TEXT NOT NULL,
    times      INTEGER NOT NULL,
    PRIMARY KEY (article, lean_on)
) WITHOUT ROWID;

CREATE INDEX leaning_by_outlet ON leaning (outlet_key, lean_on, times);

-- Who was asked for comment, and what came of it.
CREATE TABLE reply (
    article    TEXT    NOT NULL REFERENCES article (id),
    position   INTEGER NOT NULL,
    outlet_key TEXT    NOT NULL,
    asked      TEXT    NOT NULL,
    outcome    TEXT    NOT NULL,
    PRIMARY KEY (article, position)
) WITHOUT ROWID;

CREATE INDEX reply_by_outlet ON reply (outlet_key, outcome);

-- Every act of placing, in order: with the articles they make the open stories what they are. Rows are only ever added.
-- placed: "subject" is the number of a version; absorbed: the story that became part; begun: empty; moved: the id of an article.
CREATE TABLE act (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    kind    TEXT NOT NULL,
    story   TEXT NOT NULL,
    subject TEXT NOT NULL,
    UNIQUE (kind, subject, story)
);

-- "touched" grows when something comes to a story, "compared" is what it was when the story was last compared.
ALTER TABLE story ADD COLUMN part_of TEXT;
ALTER TABLE story ADD COLUMN reports INTEGER NOT NULL DEFAULT 0;
ALTER TABLE story ADD COLUMN outlets INTEGER NOT NULL DEFAULT 0;
ALTER TABLE story ADD COLUMN origins_min INTEGER NOT NULL DEFAULT 0;
ALTER TABLE story ADD COLUMN origins_max INTEGER NOT NULL DEFAULT 0;
ALTER TABLE story ADD COLUMN conflicts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE story ADD COLUMN denials INTEGER NOT NULL DEFAULT 0;
ALTER TABLE story ADD COLUMN begun_at TEXT NOT NULL DEFAULT '1970-01-01T00:00:00Z';
ALTER TABLE story ADD COLUMN changed_at TEXT NOT NULL DEFAULT '1970-01-01T00:00:00Z';
ALTER TABLE story ADD COLUMN event INTEGER NOT NULL DEFAULT 0;
ALTER TABLE story ADD COLUMN news TEXT NOT NULL DEFAULT '';
ALTER TABLE story ADD COLUMN touched INTEGER NOT NULL DEFAULT 0;
ALTER TABLE story ADD COLUMN compared INTEGER NOT NULL DEFAULT 0;

CREATE INDEX story_by_event ON story (event);
CREATE INDEX story_to_compare ON story (id) WHERE touched <> compared;

-- A story compared, and what of it the next comparison is held against.
CREATE TABLE dossier (
    story   TEXT NOT NULL PRIMARY KEY REFERENCES story (id),
    maker   TEXT NOT NULL,
    facts   BLOB NOT NULL,
    content BLOB NOT NULL
);

-- What happened to stories; rows are only ever added.
CREATE TABLE event (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    at      TEXT NOT NULL,
    story   TEXT NOT NULL REFERENCES story (id),
    kind    TEXT NOT NULL,
    article TEXT,
    outlet  TEXT,
    outlet_key TEXT,
    says    TEXT NOT NULL,
    change  TEXT,
    was     TEXT,
    is_now  TEXT
);

CREATE INDEX event_by_story ON event (story, number);
CREATE INDEX event_by_outlet ON event (outlet_key, number);

-- What was told of a story once and is not told again.
CREATE TABLE told (
    story TEXT NOT NULL REFERENCES story (id),
    fact  TEXT NOT NULL,
    PRIMARY KEY (story, fact)
) WITHOUT ROWID;

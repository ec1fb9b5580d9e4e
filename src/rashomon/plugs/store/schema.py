"""The tables of the archive, as migrations: script n takes a file from version n to n + 1.  None is ever edited.

Plain tables and views with names, so that the file opens in any tool that knows SQLite.  ``text`` stands last in
``articles``: rows are read without it.  Offsets are code points, end excluded, as everywhere.
"""

from __future__ import annotations

APPLICATION = 0x5261736D  # "Rasm" in the file's header: an archive of ours

_FIRST = """
CREATE TABLE runs (
  number INTEGER PRIMARY KEY, command TEXT NOT NULL, version TEXT NOT NULL, settings TEXT NOT NULL DEFAULT '{}',
  started TEXT NOT NULL, ended TEXT, added INTEGER NOT NULL DEFAULT 0, again INTEGER NOT NULL DEFAULT 0,
  problems INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE articles (
  number INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice
  id TEXT NOT NULL UNIQUE,
  content TEXT NOT NULL UNIQUE,      -- digest of everything that makes it this article
  apart TEXT NOT NULL,               -- what sets it apart from the same words elsewhere
  place TEXT,                        -- what its versions have in common: address, given id or file
  version INTEGER NOT NULL DEFAULT 1,
  latest INTEGER NOT NULL DEFAULT 1,
  day TEXT NOT NULL,                 -- the day it sorts under
  published TEXT, published_how TEXT,
  outlet TEXT, outlet_key TEXT, outlet_how TEXT,
  language TEXT NOT NULL,
  title TEXT, headline TEXT NOT NULL,  -- the title, or how the text begins
  url TEXT, source TEXT NOT NULL,
  raw TEXT NOT NULL,                 -- SHA-256 of the bytes it was read from: in the table raw, or in the source
  length INTEGER NOT NULL,
  added TEXT NOT NULL, run INTEGER REFERENCES runs(number),
  seen INTEGER NOT NULL DEFAULT 1, last_seen TEXT NOT NULL,
  authors TEXT NOT NULL DEFAULT '[]', furniture TEXT NOT NULL DEFAULT '[]', extra TEXT NOT NULL DEFAULT '{}',
  article_id TEXT NOT NULL,          -- the id it came with
  text TEXT NOT NULL
);
CREATE INDEX articles_place ON articles(place, number) WHERE place IS NOT NULL;
CREATE INDEX articles_day ON articles(day DESC, number DESC);
CREATE INDEX articles_outlet ON articles(outlet_key, day DESC, number DESC) WHERE outlet_key IS NOT NULL;
CREATE INDEX articles_raw ON articles(raw);
CREATE INDEX articles_came_as ON articles(article_id);
CREATE INDEX articles_run ON articles(run);

CREATE TABLE raw (sha256 TEXT PRIMARY KEY, length INTEGER NOT NULL, packed BLOB NOT NULL);

CREATE TABLE stories (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL DEFAULT '',
  first_day TEXT NOT NULL DEFAULT '', last_day TEXT NOT NULL DEFAULT '',
  articles INTEGER NOT NULL DEFAULT 0, accounts INTEGER NOT NULL DEFAULT 0, outlets INTEGER NOT NULL DEFAULT 0,
  languages TEXT NOT NULL DEFAULT '', changed TEXT NOT NULL DEFAULT '',
  compared INTEGER NOT NULL DEFAULT 0, shared INTEGER NOT NULL DEFAULT 0, differs INTEGER NOT NULL DEFAULT 0,
  quotes INTEGER NOT NULL DEFAULT 0, only INTEGER NOT NULL DEFAULT 0, undecided INTEGER NOT NULL DEFAULT 0,
  merged_into INTEGER REFERENCES stories(number)
);
CREATE INDEX stories_newest ON stories(last_day DESC, number DESC);
CREATE INDEX stories_largest ON stories(accounts DESC, last_day DESC, number DESC);
CREATE INDEX stories_differing ON stories(differs DESC, last_day DESC, number DESC);
CREATE TABLE members (
  article INTEGER PRIMARY KEY REFERENCES articles(number) ON DELETE CASCADE,
  story INTEGER NOT NULL REFERENCES stories(number),
  copy_of INTEGER, score REAL NOT NULL DEFAULT 0, reasons TEXT NOT NULL DEFAULT '[]',
  links TEXT NOT NULL DEFAULT '{}'   -- earlier articles' numbers and the log-odds of one story
);
CREATE INDEX members_story ON members(story, article);
CREATE TABLE story_outlets (story INTEGER NOT NULL, outlet TEXT NOT NULL, PRIMARY KEY (outlet, story)) WITHOUT ROWID;
CREATE INDEX story_outlets_story ON story_outlets(story);
CREATE TABLE story_languages (
  story INTEGER NOT NULL, language TEXT NOT NULL, PRIMARY KEY (language, story)
) WITHOUT ROWID;
CREATE INDEX story_languages_story ON story_languages(story);
CREATE TABLE changes (
  number INTEGER PRIMARY KEY, kind TEXT NOT NULL, story TEXT NOT NULL, into_story TEXT NOT NULL,
  articles TEXT NOT NULL, says TEXT NOT NULL, at TEXT NOT NULL
);
CREATE INDEX changes_story ON changes(story);
CREATE INDEX changes_into ON changes(into_story);

CREATE TABLE marks (
  number INTEGER PRIMARY KEY, content TEXT NOT NULL, step TEXT NOT NULL, packed BLOB NOT NULL, UNIQUE (content, step)
);
CREATE TABLE reports (
  story INTEGER PRIMARY KEY REFERENCES stories(number) ON DELETE CASCADE,
  key TEXT NOT NULL, made TEXT NOT NULL, packed BLOB NOT NULL
);
CREATE TABLE findings (
  number INTEGER PRIMARY KEY, story INTEGER NOT NULL REFERENCES stories(number) ON DELETE CASCADE,
  id TEXT NOT NULL, kind TEXT NOT NULL, type TEXT NOT NULL, grade TEXT, speaker TEXT, score REAL NOT NULL,
  title TEXT NOT NULL, comment TEXT NOT NULL, said TEXT NOT NULL, UNIQUE (story, id)
);
CREATE TABLE evidence (
  finding INTEGER NOT NULL REFERENCES findings(number) ON DELETE CASCADE,
  article INTEGER NOT NULL REFERENCES articles(number) ON DELETE CASCADE,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, role TEXT NOT NULL
);
CREATE INDEX evidence_finding ON evidence(finding);
CREATE INDEX evidence_article ON evidence(article);
CREATE TABLE undecided (
  number INTEGER PRIMARY KEY, story INTEGER NOT NULL REFERENCES stories(number) ON DELETE CASCADE,
  title TEXT NOT NULL, why TEXT NOT NULL, evidence TEXT NOT NULL
);
CREATE INDEX undecided_story ON undecided(story);

CREATE TABLE quotes (
  number INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles(number) ON DELETE CASCADE,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, kind TEXT NOT NULL, cue TEXT, hedge TEXT,
  speaker TEXT, speaker_key TEXT, content TEXT NOT NULL
);
CREATE INDEX quotes_article ON quotes(article);
CREATE INDEX quotes_speaker ON quotes(speaker_key, number DESC) WHERE speaker_key IS NOT NULL;
CREATE TABLE names (
  number INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles(number) ON DELETE CASCADE,
  key TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, mentions INTEGER NOT NULL, UNIQUE (article, key)
);
CREATE INDEX names_key ON names(key, article DESC);
CREATE TABLE people (
  key TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'person',
  quotes INTEGER NOT NULL DEFAULT 0, articles INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX people_quotes ON people(quotes DESC, articles DESC, key);

CREATE TABLE corrections (
  number INTEGER PRIMARY KEY, kind TEXT NOT NULL, articles TEXT NOT NULL, stories TEXT NOT NULL, moved TEXT NOT NULL,
  value TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, note TEXT NOT NULL, at TEXT NOT NULL, undone TEXT
);
CREATE TABLE problems (
  number INTEGER PRIMARY KEY, run INTEGER REFERENCES runs(number), at TEXT NOT NULL, "where" TEXT NOT NULL,
  step TEXT NOT NULL, says TEXT NOT NULL, lost INTEGER NOT NULL, raw TEXT
);
CREATE TABLE feeds (
  url TEXT PRIMARY KEY, title TEXT NOT NULL DEFAULT '', checked TEXT, changed TEXT, failures INTEGER NOT NULL DEFAULT 0,
  says TEXT NOT NULL DEFAULT '', etag TEXT, modified TEXT, next TEXT
);
CREATE TABLE fetched (url TEXT PRIMARY KEY, at TEXT NOT NULL, status INTEGER NOT NULL, etag TEXT, modified TEXT);
CREATE TABLE state (name TEXT PRIMARY KEY, at TEXT NOT NULL, packed BLOB NOT NULL);

CREATE VIRTUAL TABLE articles_fts USING fts5(
  title, text, content='articles', content_rowid='number', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER articles_in AFTER INSERT ON articles BEGIN
  INSERT INTO articles_fts(rowid, title, text) VALUES (new.number, new.title, new.text);
END;
CREATE TRIGGER articles_out AFTER DELETE ON articles BEGIN
  INSERT INTO articles_fts(articles_fts, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
END;
CREATE VIRTUAL TABLE quotes_fts USING fts5(
  content, speaker, content='quotes', content_rowid='number', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER quotes_in AFTER INSERT ON quotes BEGIN
  INSERT INTO quotes_fts(rowid, content, speaker) VALUES (new.number, new.content, new.speaker);
END;
CREATE TRIGGER quotes_out AFTER DELETE ON quotes BEGIN
  INSERT INTO quotes_fts(quotes_fts, rowid, content, speaker) VALUES ('delete', old.number, old.content, old.speaker);
END;
CREATE VIRTUAL TABLE findings_fts USING fts5(
  title, said, content='findings', content_rowid='number', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER findings_in AFTER INSERT ON findings BEGIN
  INSERT INTO findings_fts(rowid, title, said) VALUES (new.number, new.title, new.said);
END;
CREATE TRIGGER findings_out AFTER DELETE ON findings BEGIN
  INSERT INTO findings_fts(findings_fts, rowid, title, said) VALUES ('delete', old.number, old.title, old.said);
END;
CREATE TRIGGER quotes_counted AFTER INSERT ON quotes WHEN new.speaker_key IS NOT NULL BEGIN
  INSERT INTO people(key, name, quotes) VALUES (new.speaker_key, new.speaker, 1)
    ON CONFLICT(key) DO UPDATE SET quotes = quotes + 1;
END;
CREATE TRIGGER quotes_uncounted AFTER DELETE ON quotes WHEN old.speaker_key IS NOT NULL BEGIN
  UPDATE people SET quotes = quotes - 1 WHERE key = old.speaker_key;
  DELETE FROM people WHERE key = old.speaker_key AND quotes <= 0 AND articles <= 0;
END;
CREATE TRIGGER names_counted AFTER INSERT ON names BEGIN
  INSERT INTO people(key, name, kind, articles) VALUES (new.key, new.name, new.kind, 1)
    ON CONFLICT(key) DO UPDATE SET articles = articles + 1, kind = new.kind;
END;
CREATE TRIGGER names_uncounted AFTER DELETE ON names BEGIN
  UPDATE people SET articles = articles - 1 WHERE key = old.key;
  DELETE FROM people WHERE key = old.key AND quotes <= 0 AND articles <= 0;
END;

CREATE VIEW story_articles AS
  SELECT s.id AS story, s.title AS story_title, a.id AS article, a.title, a.outlet, a.day, a.url, c.id AS copy_of,
    m.score, a.latest
  FROM members m JOIN stories s ON s.number = m.story JOIN articles a ON a.number = m.article
    LEFT JOIN articles c ON c.number = m.copy_of;
CREATE VIEW findings_with_evidence AS
  SELECT s.id AS story, f.id AS finding, f.kind, f.type, f.grade, f.title, f.comment, a.id AS article, a.outlet,
    e.role, e.start, e."end", substr(a.text, e.start + 1, e."end" - e.start) AS words
  FROM evidence e JOIN findings f ON f.number = e.finding JOIN stories s ON s.number = f.story
    JOIN articles a ON a.number = e.article;
CREATE VIEW who_said_what AS
  SELECT q.speaker, q.content, q.kind, q.cue, a.outlet, a.day, a.id AS article, a.url
  FROM quotes q JOIN articles a ON a.number = q.article;
"""

_SECOND = """
CREATE INDEX findings_differing ON findings(type, story) WHERE kind = 'differ';
CREATE INDEX articles_replaced ON articles(number) WHERE latest = 0;
DROP INDEX articles_outlet;
CREATE INDEX articles_outlet ON articles(outlet_key, latest, day DESC, number DESC) WHERE outlet_key IS NOT NULL;
"""

_THIRD = """
DROP INDEX articles_day;
CREATE INDEX articles_day ON articles(day DESC, number DESC) WHERE latest = 1;
CREATE INDEX members_copies ON members(article) WHERE copy_of IS NOT NULL;
DROP TABLE story_outlets;
CREATE TABLE story_outlets (
  story INTEGER NOT NULL, outlet TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (outlet, story)
) WITHOUT ROWID;
INSERT OR IGNORE INTO story_outlets(story, outlet, name)
  SELECT m.story, a.outlet_key, a.outlet FROM members m JOIN articles a ON a.number = m.article
  WHERE a.latest = 1 AND a.outlet_key IS NOT NULL;
CREATE INDEX story_outlets_story ON story_outlets(story);
CREATE TABLE outlets (
  key TEXT PRIMARY KEY, name TEXT NOT NULL, articles INTEGER NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX outlets_articles ON outlets(articles DESC, key);
INSERT INTO outlets SELECT outlet_key, min(outlet), count(*), min(day), max(day) FROM articles
  WHERE outlet_key IS NOT NULL AND latest = 1 GROUP BY outlet_key;
CREATE TRIGGER outlets_in AFTER INSERT ON articles WHEN new.outlet_key IS NOT NULL AND new.latest = 1 BEGIN
  INSERT INTO outlets VALUES (new.outlet_key, new.outlet, 1, new.day, new.day) ON CONFLICT(key) DO UPDATE SET
    articles = articles + 1, first_day = min(first_day, new.day), last_day = max(last_day, new.day);
END;
CREATE TRIGGER outlets_out AFTER DELETE ON articles WHEN old.outlet_key IS NOT NULL AND old.latest = 1 BEGIN
  UPDATE outlets SET articles = articles - 1 WHERE key = old.outlet_key;
  DELETE FROM outlets WHERE key = old.outlet_key AND articles <= 0;
END;
CREATE TRIGGER outlets_newer AFTER UPDATE OF latest ON articles
    WHEN new.outlet_key IS NOT NULL AND new.latest <> old.latest BEGIN
  INSERT INTO outlets VALUES (new.outlet_key, new.outlet, new.latest - old.latest, new.day, new.day)
    ON CONFLICT(key) DO UPDATE SET articles = articles + new.latest - old.latest;
  DELETE FROM outlets WHERE key = new.outlet_key AND articles <= 0;
END;
"""

_FOURTH = """
ALTER TABLE runs ADD COLUMN models TEXT NOT NULL DEFAULT '{}';
CREATE TABLE sources (
  number INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES runs(number), name TEXT NOT NULL,
  sha256 TEXT, bytes INTEGER, articles INTEGER NOT NULL, UNIQUE (run, name)
);
"""

# SQLite writes what it holds of a full-text index at every statement that may be taken back, and an insert with a
# trigger is one: each article made a piece of the index of its own, to be merged.  Without the trigger a batch makes
# one; `Articles.add` fills the index.  Eight pieces of a size are merged at once, not four: words are rewritten more
# seldom.  Together 2,000 → 3,500 articles a second of the processor (20,000 articles of 2 kB, in batches of 1,000).
_FIFTH = """
DROP TRIGGER articles_in;
INSERT INTO articles_fts(articles_fts, rank) VALUES ('hashsize', 16777216);
INSERT INTO articles_fts(articles_fts, rank) VALUES ('automerge', 8);
"""

_SIXTH = """
ALTER TABLE stories ADD COLUMN continues INTEGER REFERENCES stories(number);  -- the earlier story it goes on from
CREATE INDEX stories_continues ON stories(continues) WHERE continues IS NOT NULL;
"""

MIGRATIONS: tuple[str, ...] = (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH, _SIXTH)
"""Version 1: the first.  2: indexes for lists of outlets, types of difference, and counting.  3: outlets counted as
articles come, so that large ones are listed at once.  4: of every run what it read, and with which weights.  5: the
full-text index of articles is filled a batch at a time.  6: the earlier story that a story goes on from.
"""

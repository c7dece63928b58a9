-- In the order of the museum's file, which the keys keep.
CREATE TABLE tours (
  key           INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  title         TEXT NOT NULL,
  lang          TEXT,
  summary       TEXT,
  minutes_about INTEGER
) STRICT;

-- By the work's id rather than its key: a stop outlasts its work, and is seen again when the work comes back.
CREATE TABLE tour_stops (
  tour_key   INTEGER NOT NULL REFERENCES tours (key) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  artwork_id TEXT NOT NULL,
  note       TEXT,
  directions TEXT,
  PRIMARY KEY (tour_key, position)
) STRICT, WITHOUT ROWID;

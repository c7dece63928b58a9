-- oldest reader: 1
-- In the order of the museum's file, which the keys keep.
CREATE TABLE tours (
  key           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id            text COLLATE "C" NOT NULL UNIQUE,
  title         text NOT NULL,
  lang          text,
  summary       text,
  minutes_about integer
);

-- By the work's id rather than its key: a stop outlasts its work, and is seen again when the work comes back.
CREATE TABLE tour_stops (
  tour_key   bigint NOT NULL REFERENCES tours (key) ON DELETE CASCADE,
  position   integer NOT NULL,
  artwork_id text COLLATE "C" NOT NULL,
  note       text,
  directions text,
  PRIMARY KEY (tour_key, position)
);

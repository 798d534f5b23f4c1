-- Stores of SCORM 2004's adl.data, which the lessons of one learner share.

CREATE TABLE shared_data (	-- at most 256 of a person, the oldest go
  id	INTEGER PRIMARY KEY,
  person_id	INTEGER NOT NULL REFERENCES person (id),
  scope	INTEGER NOT NULL,	-- 0: over all courses; else the attempt
  target	TEXT NOT NULL,		-- targetID of the manifest
  value	TEXT NOT NULL,		-- '': set to nothing
  at	INTEGER NOT NULL,	-- when the lesson wrote it, as far as the launch tells
  UNIQUE (person_id, scope, target)
) STRICT;

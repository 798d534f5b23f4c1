-- What a lesson wanted to say and nobody could take is counted, so that teachers
-- see why a result may be missing.

ALTER TABLE part ADD COLUMN refusals INTEGER NOT NULL DEFAULT 0;	-- elements of the data model, the most at one save

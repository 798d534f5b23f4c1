-- Which file a lesson begins with, where several fit and the teacher was asked.

ALTER TABLE package ADD COLUMN asks INTEGER NOT NULL DEFAULT 0;	-- 1: its entries are the files to choose from
ALTER TABLE version ADD COLUMN chosen TEXT NOT NULL DEFAULT '';	-- names of files, one a line; the check reads it

-- The trail as a chain: each row's hash covers the hash before it.

ALTER TABLE audit ADD COLUMN hash TEXT;	-- SHA-256 over (hash before, its fields), src/audit/chain.c; NULL only until the transaction's end, or from before this step
CREATE INDEX audit_open ON audit (id) WHERE hash IS NULL;
CREATE INDEX audit_at ON audit (at);
CREATE INDEX audit_verb ON audit (verb, at);
CREATE INDEX audit_kind ON audit (kind, at);
DROP TRIGGER audit_fixed;
CREATE TRIGGER audit_fixed BEFORE UPDATE ON audit
WHEN OLD.hash IS NOT NULL OR NEW.hash IS NULL OR NEW.id <> OLD.id
  OR NEW.at <> OLD.at OR NEW.person_id <> OLD.person_id
  OR NEW.verb <> OLD.verb OR NEW.kind <> OLD.kind OR NEW.ref <> OLD.ref
  OR NEW.note IS NOT OLD.note
BEGIN SELECT RAISE(ABORT, 'audit rows never change'); END;

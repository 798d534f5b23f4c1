-- The hourly sweep finds what it removes without reading all attempts, items, notices.
CREATE INDEX attempt_preview ON attempt (last) WHERE mode = 'preview';
CREATE INDEX item_refused ON item (expires) WHERE state = 'refused';
CREATE INDEX notice_at ON notice (at);

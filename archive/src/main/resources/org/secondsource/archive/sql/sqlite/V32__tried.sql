-- When a delivery was last tried; nothing before its first try, and of deliveries settled before this was noted.
ALTER TABLE delivery ADD COLUMN tried_at TEXT;

-- The other story of an event in which two have a part: the one that was joined to it, or that its reports went to or came from.
ALTER TABLE event ADD COLUMN other TEXT;

-- "Who is cited most, and by how many outlets?", answered from the index alone: .2 s instead of 1.7 over 853,000 sayings.
DROP INDEX saying_by_speaker;
CREATE INDEX saying_by_speaker ON saying (speaker_key, published, article, position, kind, outlet_key);

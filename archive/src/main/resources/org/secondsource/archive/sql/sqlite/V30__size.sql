-- What is asked again and again, answered without reading whole tables: measured over 100,000 articles.

-- "Is there a reading that another version of the program made?"
CREATE INDEX reading_by_maker ON reading (maker);

-- Stories are compared in the order in which something happened to them, the last first.
DROP INDEX story_to_compare;
CREATE INDEX story_to_compare ON story (event DESC, id) WHERE touched <> compared;

-- Outlets with their names and numbers of articles.
CREATE INDEX report_by_name ON report (outlet_key, outlet);

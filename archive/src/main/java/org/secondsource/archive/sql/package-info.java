/** The one place that speaks SQL: a database, its migrations, and one small store per aggregate. The statements are those that SQLite and PostgreSQL share; where the two differ, in types and keys, each has a folder of migrations. */
@NullMarked
package org.secondsource.archive.sql;

import org.jspecify.annotations.NullMarked;

/**
 * What a newsroom keeps open all day. {@link org.secondsource.app.desk.Newsroom} is the front door: articles go in and are
 * kept, read, placed into stories and compared; what changed becomes {@link org.secondsource.archive.StoryEvent events}.
 * What pages and exports show is asked of its parts: stories, articles, profiles, review, search. Everything derived carries
 * what made it and is made again when that changes; what users say is laid over it each time.
 *
 * <p>Not here: commands, HTTP, HTML, files of any format, SQL.
 */
@NullMarked
package org.secondsource.app.desk;

import org.jspecify.annotations.NullMarked;

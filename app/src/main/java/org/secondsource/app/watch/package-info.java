/**
 * Keeping watch: {@link org.secondsource.app.watch.Watchman} looks after what users want watched, hands what is new or changed to
 * the newsroom, and tells webhooks of what happens to stories. {@link org.secondsource.app.watch.AlertDesk} gives the same
 * alerts as feeds ({@link org.secondsource.app.watch.AtomFeed}, {@link org.secondsource.app.watch.JsonFeed}).
 *
 * <p>Not here: what an alert is worth telling (the newsroom decides that), HTTP servers, commands.
 */
@NullMarked
package org.secondsource.app.watch;

import org.jspecify.annotations.NullMarked;

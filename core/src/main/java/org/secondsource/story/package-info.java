/**
 * Stories: which reports are of one happening. {@link org.secondsource.story.StoryPlacer} places a stream, article by article;
 * stories close, become one and fall apart there. {@link org.secondsource.story.StoryStream} tells the story of each article.
 */
@NullMarked
package org.secondsource.story;

import org.jspecify.annotations.NullMarked;

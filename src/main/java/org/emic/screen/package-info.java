/**
 * The full-screen coding view: a pure state that keys change, and its drawing.
 *
 * <p><b>The state.</b> {@code State} is immutable. {@code Screen.step} makes another one of it for every {@link
 * org.emic.screen.Input} and says what is to be done outside ({@code Step.Effect}): write to the {@link
 * org.emic.screen.Journal}, read again, leave. A coding is drawn only when the journal has answered, and it answers only
 * when the event is on the disk: what is seen is saved.
 *
 * <p><b>The keys.</b> {@code Actions.ALL} is the one list of what keys can do; {@link org.emic.screen.KeyMap} puts the
 * settings' keys in the place of theirs. Help, manual and settings all speak of the names in that list.
 *
 * <p><b>The text.</b> {@code Blocks} are what stands below each other, {@code Layout} cuts them into rows when they come
 * into view, {@code Glyphs} are the characters of a row from left to right. {@code Marks} are the codings with their lanes.
 * None of this grows with the source while keys are pressed.
 *
 * <p><b>The drawing.</b> {@code Drawing} puts a state on a {@code Canvas} of cells; {@link org.emic.screen.CodingScreen}
 * compares two of them and sends the rows that differ to the terminal, each part to its own column, so that a terminal that
 * takes an emoji for wider than it is disturbs nothing but that emoji. It alone knows JLine.
 */
package org.emic.screen;

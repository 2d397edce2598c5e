package org.emic.ingest;

import java.util.Locale;
import java.util.Set;

/**
 * What stands before a colon in the heads of transcripts and in notes and is no speaker. Compared without case: the
 * whole label ({@code Date}), or the first word of those that begin longer ones ({@code Date of interview}, {@code Note
 * to self}). {@code Case worker} and {@code Project lead} are people.
 */
final class HeadWords {

    /** Facts about a transcript: a block that has one of them is its head. */
    private static final Set<String> FACTS = Set.of(
            "age",
            "audio",
            "audio file",
            "case",
            "consent",
            "date",
            "day",
            "document",
            "document id",
            "duration",
            "file",
            "file name",
            "filename",
            "format",
            "id",
            "interview",
            "interview no",
            "interview number",
            "kind",
            "language",
            "length",
            "location",
            "month",
            "participant id",
            "participants",
            "place",
            "present",
            "project",
            "pseudonym",
            "recorded",
            "recorded by",
            "recording",
            "reference",
            "setting",
            "site",
            "source",
            "start time",
            "study",
            "time",
            "title",
            "transcribed",
            "transcribed by",
            "transcriber",
            "transcript",
            "transcription",
            "type",
            "url",
            "version",
            "visit",
            "wave",
            "week",
            "weather");

    /** Remarks and the parts of notes. */
    private static final Set<String> REMARKS = Set.of(
            "abstract",
            "action",
            "actions",
            "agenda",
            "aim",
            "aims",
            "analysis",
            "apologies",
            "attendees",
            "background",
            "break",
            "cc",
            "code",
            "codes",
            "comment",
            "comments",
            "conclusion",
            "context",
            "crosstalk",
            "description",
            "e-mail",
            "email",
            "end",
            "event",
            "example",
            "feelings",
            "follow-up",
            "from",
            "http",
            "https",
            "impression",
            "impressions",
            "inaudible",
            "interpretation",
            "keyword",
            "keywords",
            "laughter",
            "memo",
            "memos",
            "method",
            "methods",
            "music",
            "n.b",
            "nb",
            "next",
            "note",
            "notes",
            "observation",
            "observations",
            "outcome",
            "outcomes",
            "p.s",
            "page",
            "pause",
            "plan",
            "ps",
            "re",
            "reason",
            "reflection",
            "reflections",
            "result",
            "results",
            "risk",
            "risks",
            "section",
            "sent",
            "silence",
            "status",
            "subject",
            "subjects",
            "summary",
            "tag",
            "tags",
            "theme",
            "themes",
            "to",
            "topic",
            "topics",
            "update",
            "warning");

    private static final Set<String> BEGINNINGS = Set.of(
            "date",
            "duration",
            "how",
            "length",
            "location",
            "next",
            "note",
            "notes",
            "place",
            "research",
            "time",
            "what",
            "when",
            "where",
            "why");

    private HeadWords() {}

    /** Whether the label is one of these and no speaker. */
    static boolean are(String label) {
        String words = label.toLowerCase(Locale.ROOT);
        int space = words.indexOf(' ');
        return FACTS.contains(words)
                || REMARKS.contains(words)
                || (space > 0 && BEGINNINGS.contains(words.substring(0, space)));
    }

    /** Whether the label names a fact about the transcript. */
    static boolean areFact(String label) {
        String words = label.toLowerCase(Locale.ROOT);
        return FACTS.contains(words)
                || words.startsWith("date ")
                || words.startsWith("place ")
                || words.startsWith("time ");
    }
}

package org.emic.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The headers by which tables of transcripts and surveys usually call their columns. */
final class ColumnWords {

    private static final Map<ColumnUse, Set<String>> WORDS = new EnumMap<>(Map.of(
            ColumnUse.SOURCE,
            Set.of(
                    "source",
                    "file",
                    "filename",
                    "file_name",
                    "document",
                    "interview",
                    "session",
                    "recording",
                    "transcript_id"),
            ColumnUse.CASE,
            Set.of("case", "case_id", "family"),
            ColumnUse.RESPONDENT,
            Set.of(
                    "respondent",
                    "respondent_id",
                    "response_id",
                    "responseid",
                    "participant_id",
                    "id",
                    "pid",
                    "no",
                    "nr"),
            ColumnUse.SPEAKER,
            Set.of("speaker", "who", "name", "participant", "speaker_name", "speaker_label", "speakers"),
            ColumnUse.START,
            Set.of(
                    "start",
                    "begin",
                    "from",
                    "time",
                    "start_time",
                    "begin_time",
                    "starttime",
                    "timestamp",
                    "time_in",
                    "in",
                    "start_ms",
                    "start_s",
                    "start_sec",
                    "start_seconds",
                    "timecode",
                    "tc"),
            ColumnUse.END,
            Set.of(
                    "end",
                    "stop",
                    "finish",
                    "to",
                    "end_time",
                    "stop_time",
                    "endtime",
                    "time_out",
                    "out",
                    "end_ms",
                    "end_s",
                    "end_sec",
                    "end_seconds"),
            ColumnUse.TEXT,
            Set.of(
                    "text",
                    "utterance",
                    "content",
                    "transcript",
                    "transcription",
                    "response",
                    "words",
                    "speech",
                    "message",
                    "turn",
                    "dialogue",
                    "answer",
                    "said")));

    private ColumnWords() {}

    /** Whether {@code header} is a usual one for {@code use}. */
    static boolean is(ColumnUse use, String header) {
        return WORDS.get(use).contains(AttributeNames.normal(header));
    }

    static boolean isAny(String header) {
        return List.of(ColumnUse.values()).stream().anyMatch(use -> is(use, header));
    }

    /** Whether {@code header} reads as a question of a survey: it asks, or it is numbered as one. */
    static boolean isQuestion(String header) {
        return header.strip().endsWith("?") || header.strip().matches("(?i)q(?:uestion)?\\s?_?\\d{1,3}\\b.*");
    }
}

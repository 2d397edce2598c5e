package org.emic.ingest;

import java.util.List;
import java.util.Optional;

/**
 * A format that people keep beside their transcripts and that is no transcript Emic reads: what it is and what to do
 * instead. Researchers drop whole folders on {@code emic ingest}, so these names are told, not just "unknown".
 *
 * @param name with its article, as it follows "is"
 * @param extensions lower case, without a dot; those that no reader has
 * @param instead what would be right
 */
record Foreign(String name, List<String> extensions, String instead) {

    private static final String CONVERT = "export it from that program as .txt, .docx, .vtt or .srt and ingest that";
    private static final String OFFICE = "open it and save it as .docx, .odt or plain text (.txt)";
    private static final String SHEET = "open it in a spreadsheet program and save it as .xlsx or .csv";
    private static final String TRANSCRIBE = "transcribe it first; Emic reads transcripts, not recordings";
    private static final String OCR = "run text recognition (OCR) on it and ingest the text";
    private static final String UNPACK = "unpack it and ingest the folder";
    private static final String PROJECT =
            "export from that program as a REFI-QDA project (.qdpx), or its documents alone";

    static final Foreign XLS = new Foreign("an old Excel workbook (.xls)", List.of("xls", "xlt", "xlsb"), SHEET);
    static final Foreign ODS =
            new Foreign("an OpenDocument spreadsheet (.ods)", List.of("ods", "ots", "numbers"), SHEET);
    static final Foreign SLIDES = new Foreign(
            "a presentation", List.of("ppt", "pptx", "pptm", "odp", "key"), "save its text as .docx or .txt");
    static final Foreign PAGES = new Foreign(
            "an Apple iWork document", List.of("pages"), "open it in that program and export it as Word (.docx)");
    static final Foreign WORD_XML =
            new Foreign("a word processor document as one XML file", List.of("fodt", "wps", "wpd"), OFFICE);
    static final Foreign ODF = new Foreign("an OpenDocument file that is no text document", List.of("odg"), OFFICE);
    static final Foreign EPUB = new Foreign("an electronic book (EPUB)", List.of("epub", "mobi"), OFFICE);
    static final Foreign WEB_ARCHIVE =
            new Foreign("a web archive", List.of("mht", "mhtml", "webarchive"), "save it as .html or .docx");
    static final Foreign MAIL = new Foreign("an e-mail message", List.of("msg", "eml"), "save its text as .txt");
    static final Foreign OLE =
            new Foreign("a file of an old Microsoft program", List.of("pub", "vsd", "mdb", "accdb"), OFFICE);
    static final Foreign REFI =
            new Foreign("a REFI-QDA project or codebook", List.of("qdpx", "qde", "qdc"), "use 'emic import'");
    static final Foreign QDA = new Foreign(
            "a project of another coding program",
            List.of("nvp", "nvpx", "mx18", "mx20", "mx22", "mx24", "atlproj", "qda", "hpr7"),
            PROJECT);
    static final Foreign ELAN = new Foreign("an ELAN annotation file (.eaf)", List.of("eaf"), CONVERT);
    static final Foreign CHAT = new Foreign("a CLAN transcript in CHAT form (.cha)", List.of("cha"), CONVERT);
    static final Foreign TEXTGRID = new Foreign("a Praat TextGrid", List.of("textgrid"), CONVERT);
    static final Foreign SUBTITLES = new Foreign(
            "a subtitle format (.sbv, .ass, .ttml)",
            List.of("sbv", "ass", "ssa", "ttml", "dfxp"),
            "convert it to .vtt or .srt");
    static final Foreign JSON = new Foreign(
            "JSON, of which every program has its own shape",
            List.of("json"),
            "export the transcript as .vtt, .srt or .txt, or write one object a line (.jsonl) with speaker and text");
    static final Foreign XML = new Foreign("XML", List.of("xml", "tei", "trs", "exb"), CONVERT);
    static final Foreign IMAGE = new Foreign(
            "an image", List.of("png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp", "webp", "heic", "svg", "psd"), OCR);
    static final Foreign RECORDING = new Foreign(
            "a sound or video recording",
            List.of(
                    "mp3", "m4a", "wav", "ogg", "oga", "opus", "flac", "aac", "wma", "mp4", "mov", "avi", "mkv", "webm",
                    "wmv", "m4v", "3gp", "amr"),
            TRANSCRIBE);
    static final Foreign ARCHIVE =
            new Foreign("an archive of files", List.of("zip", "gz", "tgz", "tar", "7z", "rar", "bz2", "xz"), UNPACK);
    static final Foreign DATABASE = new Foreign(
            "a database (SQLite)", List.of("db", "sqlite", "sqlite3"), "if it is a coding project, " + PROJECT);
    static final Foreign STATISTICS = new Foreign(
            "a data file of a statistics program",
            List.of("sav", "dta", "rds", "rdata", "sas7bdat"),
            "export it as .csv");
    static final Foreign PROGRAM = new Foreign(
            "a program or library", List.of("exe", "dll", "so", "dylib", "class", "jar"), "it holds no text to code");

    private static final List<Foreign> ALL = List.of(
            XLS,
            ODS,
            SLIDES,
            PAGES,
            WORD_XML,
            ODF,
            EPUB,
            WEB_ARCHIVE,
            MAIL,
            OLE,
            REFI,
            QDA,
            ELAN,
            CHAT,
            TEXTGRID,
            SUBTITLES,
            JSON,
            XML,
            IMAGE,
            RECORDING,
            ARCHIVE,
            DATABASE,
            STATISTICS,
            PROGRAM);

    /** The foreign format that {@code extension} (lower case, no dot) stands for. */
    static Optional<Foreign> byExtension(String extension) {
        return ALL.stream().filter(each -> each.extensions.contains(extension)).findFirst();
    }
}

package se.rehabvagen.report.document;

/** In which form a report can be had. */
public enum Format {
    DOCX("docx", "Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "PDF", "application/pdf"),
    HTML("html", "webbsida", "text/html;charset=UTF-8"),
    XLSX("xlsx", "Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "CSV", "text/csv;charset=UTF-8");

    private final String extension;
    private final String swedish;
    private final String mediaType;

    Format(String extension, String swedish, String mediaType) {
        this.extension = extension;
        this.swedish = swedish;
        this.mediaType = mediaType;
    }

    /** Without a dot. */
    public String extension() {
        return extension;
    }

    /** What a person calls it. */
    public String swedish() {
        return swedish;
    }

    public String mediaType() {
        return mediaType;
    }
}

package org.emic.agreement;

/** A statistic that is given its words when it is made. */
abstract class DescribedStatistic implements Statistic {

    private final String id;
    private final String title;
    private final String about;
    private final String source;

    DescribedStatistic(String id, String title, String about, String source) {
        this.id = id;
        this.title = title;
        this.about = about;
        this.source = source;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final String about() {
        return about;
    }

    @Override
    public final String source() {
        return source;
    }
}

package io.github.jianbao.model.akn;

import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Designation;
import io.github.jianbao.model.Masthead;
import org.jspecify.annotations.Nullable;

/**
 * What an issue is called: {@code /akn/cn/officialGazette/规划与决策/2024/10}. What the masthead does not say is left out.
 *
 * @param work the IRI of the work
 * @param title the bulletin's name
 * @param number the number within the year, both of a double issue; else the running total
 * @param date a day or a year
 */
record GazetteName(
        String work,
        @Nullable String title,
        @Nullable String number,
        @Nullable String date) {

    static GazetteName of(@Nullable Masthead masthead) {
        String work = "/akn/cn/officialGazette";
        if (masthead == null) {
            return new GazetteName(work, null, null, null);
        }
        String name = masthead.name() == null ? null : masthead.nameText();
        Designation designation = masthead.designation();
        String date = date(masthead.date(), designation);
        String number = designation == null ? null : number(designation);
        StringBuilder iri = new StringBuilder(work);
        if (name != null) {
            iri.append('/').append(Iri.part(name));
        }
        Integer year = designation == null ? null : designation.year();
        if (year != null || date != null) {
            iri.append('/').append(year == null ? date : year.toString());
        }
        if (number != null) {
            iri.append('/').append(number);
        }
        return new GazetteName(iri.toString(), name, number, date);
    }

    private static @Nullable String date(@Nullable DateLine line, @Nullable Designation designation) {
        String day = line == null ? null : Dates.of(line.date());
        if (day != null || designation == null || designation.year() == null) {
            return day;
        }
        Integer year = designation.year();
        return year < 1000 || year > 9999 ? null : year.toString();
    }

    private static @Nullable String number(Designation designation) {
        if (designation.number() == null) {
            Integer total = designation.totalNumber();
            return total == null ? null : "total-" + total;
        }
        return designation.lastNumber() == null
                ? designation.number().toString()
                : designation.number() + "-" + designation.lastNumber();
    }
}

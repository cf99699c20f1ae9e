package io.github.jianbao.office;

/** What GB/T 9704-2012 says in figures (§5, §7), in twips: a twentieth of a point, 1440 an inch. */
final class Figures {

    /** One of 22 lines a page: 225 mm of type area. */
    static final int LINE = 579;

    /** One of 28 characters a line: 156 mm of type area. */
    static final int CHARACTER = 316;

    /** Characters a line. */
    static final int CHARACTERS = 28;

    /** The width of the type area, 156 mm. */
    static final int WIDTH = 8844;

    /** The upper edge of the issuer's mark below that of the type area, 35 mm (§7.2.4). */
    static final int MARK_FROM_TOP = 1984;

    /** That of a decree, 20 mm (§10.2). */
    static final int DECREE_FROM_TOP = 1134;

    /** The red line below the number, 4 mm in points (§7.2.7). */
    static final int RULE_BELOW = 11;

    private Figures() {}
}

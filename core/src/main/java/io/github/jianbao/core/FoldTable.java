package io.github.jianbao.core;

/** The folded form of every UTF-16 code unit. */
final class FoldTable {

    /** Of each string, the first character is the representative of all the others. */
    private static final String[] KINDS = {
        ",﹐︐",
        ";﹔︔",
        ":﹕︓︰∶",
        "!﹗︕",
        "?﹖︖",
        "、﹑､︑",
        ".。｡．﹒…⋯‥︒",
        "·•・‧･∙⋅",
        "(﹙︵",
        ")﹚︶",
        "[〔［【〖﹝︹︻︗",
        "]〕］】〗﹞︺︼︘",
        "<《〈\u2329﹤︽︿⟨⟪«‹",
        ">》〉\u232A﹥︾﹀⟩⟫»›",
        "\"“”„‟＂『』「」〝〞〟﹁﹂﹃﹄｢｣",
        "'‘’‚‛＇",
        "-—–―－‐‑‒−─━﹘﹣⸺⸻",
        "~～〜∼",
        "|│┃∣￨",
        "%﹪",
        "+﹢",
        "=﹦",
        "&﹠",
        "*﹡",
        "#﹟",
        "@﹫",
        "$﹩",
        "\\﹨",
        "{﹛",
        "}﹜",
        "¥￥",
        "〇○◯"
    };

    private static final char[] TABLE = table();

    private FoldTable() {}

    static char fold(char c) {
        return TABLE[c];
    }

    private static char[] table() {
        char[] table = new char[1 << 16];
        for (int c = 0; c < table.length; c++) {
            table[c] = MendTables.mend((char) c);
        }
        for (char c = '！'; c <= '～'; c++) {
            table[c] = (char) (c - '！' + '!');
        }
        for (String kind : KINDS) {
            for (int i = 1; i < kind.length(); i++) {
                table[kind.charAt(i)] = kind.charAt(0);
            }
        }
        for (int c = 0; c < table.length; c++) {
            if (table[c] >= 'A' && table[c] <= 'Z') {
                table[c] += 'a' - 'A';
            }
        }
        return table;
    }
}

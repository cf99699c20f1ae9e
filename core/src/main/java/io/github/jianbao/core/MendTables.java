package io.github.jianbao.core;

/**
 * What stands for characters that only look like the ordinary ones: one string a block of Unicode, the replacement of a
 * block's n-th character at index n; a character without one stands for itself.
 */
final class MendTables {

    /** U+2E80 to U+2EF3, CJK radicals supplement: normal forms map two of these only. */
    private static final String RADICALS = "⺀厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尢巳幺彑彐忄㣺扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王疋罒示礻竹糹纟罓罒㓁⺴网羊羊羊耂肀聿月臼艹艹"
            + "艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    /** U+2F00 to U+2FD5, Kangxi radicals: as NFKC has it, but 户 and 青 as they are printed today. */
    private static final String KANGXI = "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手"
            + "支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳"
            + "聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯"
            + "鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /** U+F900 to U+FAFF, CJK compatibility ideographs: as NFKC has it where that is one UTF-16 code unit. */
    private static final String COMPATIBILITY = "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄"
            + "鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵"
            + "呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂"
            + "燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺"
            + "切度拓糖宅洞暴輻行降見廓兀嗀﨎﨏塚﨑晴﨓﨔凞猪益礼神祥福靖精羽﨟蘒﨡諸﨣﨤逸都﨧﨨﨩飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎"
            + "懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵𤋮舘﩮﩯並况全侀充冀勇勺喝啕喙嗢塚墳奄奔"
            + "婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹"
            + "變贈輸遲醙鉶陼難靖韛響頋頻鬒龜𢡊𢡄𣏕㮝䀘䀹𥉉𥳐𧻓齃龎﫚﫛﫜﫝﫞﫟﫠﫡﫢﫣﫤﫥﫦﫧﫨﫩﫪﫫﫬﫭﫮﫯﫰﫱﫲﫳﫴﫵﫶﫷﫸﫹﫺﫻﫼﫽﫾﫿";

    /** Angle brackets of mathematics, which every normal form makes those of Chinese print: 〈 〉. */
    private static final char LEFT = '\u2329';

    private static final char RIGHT = '\u232A';

    private MendTables() {}

    static char mend(char c) {
        if (c < '\u2E80') {
            return c == LEFT ? '〈' : c == RIGHT ? '〉' : c;
        }
        if (c > '\u2FD5' && c < '\uF900' || c > '\uFAFF') {
            return c;
        }
        if (c >= '\uF900') {
            return COMPATIBILITY.charAt(c - '\uF900');
        }
        if (c >= '\u2F00') {
            return KANGXI.charAt(c - '\u2F00');
        }
        return c <= '\u2EF3' ? RADICALS.charAt(c - '\u2E80') : c;
    }
}

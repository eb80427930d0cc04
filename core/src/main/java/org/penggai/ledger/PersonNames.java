package org.penggai.ledger;

import java.util.regex.Pattern;

/** Tells names of natural persons from those of offices and companies, and from what stands for a name. */
final class PersonNames {
    private static final Pattern OFFICE = Pattern.compile(
            ".*(?:局|厅|委|办|处|科|部|院|站|镇|行|政府|公司|集团|中心|街道|单位|社区|指挥部|专班|小组|领导组|工作组|村委会|合作社|基金|国库|财政|企业|银行).*",
            Pattern.DOTALL);
    private static final Pattern WEAK_OFFICE = Pattern.compile(".{3,}[会社所队组村厂校店]", Pattern.DOTALL);

    /** Nobody is known by it: 王某, （示例）, 某三. */
    private static final Pattern STANDS_FOR_A_NAME = Pattern.compile(".*(?:[某*×]|示例|虚构).*", Pattern.DOTALL);

    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付"
            + "傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷"
            + "詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳"
            + "时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖"
            + "巩明佘池查麻苑迟邝";

    private PersonNames() {}

    /** Whether a field that holds a person's name, or an office's, holds a person's. */
    static boolean isPerson(String text) {
        return !text.isBlank()
                && !STANDS_FOR_A_NAME.matcher(text).matches()
                && !OFFICE.matcher(text).matches()
                && (!WEAK_OFFICE.matcher(text).matches() || looksLikeOne(text));
    }

    /** Whether a name that may be anybody's looks like a person's: of two to four characters, of which the first is a surname. */
    static boolean looksLikeOne(String text) {
        return isShortHan(text)
                && SURNAMES.indexOf(text.charAt(0)) >= 0
                && !STANDS_FOR_A_NAME.matcher(text).matches()
                && !OFFICE.matcher(text).matches();
    }

    /** Two to four characters of Chinese writing; told by their range, since to ask for the script loads all of Unicode's. */
    private static boolean isShortHan(String text) {
        if (text.length() < 2 || text.length() > 4) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '\u3400' || text.charAt(i) > '\u9fff') {
                return false;
            }
        }
        return true;
    }

    /** All but the first character starred. */
    static String masked(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
    }
}

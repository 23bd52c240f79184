// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon.h"
#include "widgets/metrics.h"
#include "widgets/palette.h"
#include "widgets/themecontrol.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace td;

class TestPalette : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfTheStandard()
    {
        QVERIFY(qAbs(contrastRatio(Qt::black, Qt::white) - 21.0) < 0.01);
        QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void everyPairReachesAa_data()
    {
        QTest::addColumn<QColor>("foreground");
        QTest::addColumn<QColor>("background");
        QTest::addColumn<double>("atLeast");
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const QString name = theme == Theme::Light ? u"light"_s : u"dark"_s;
            int n = 0;
            for (const ContrastPair& pair : contrastPairs(theme))
                QTest::addRow("%s %d %s", qPrintable(name), n++, qPrintable(pair.name))
                    << pair.foreground << pair.background << pair.atLeast;
        }
    }
    void everyPairReachesAa()
    {
        QFETCH(const QColor, foreground);
        QFETCH(const QColor, background);
        QFETCH(const double, atLeast);
        const double ratio = contrastRatio(foreground, background);
        QVERIFY2(ratio >= atLeast, qPrintable(u"%1 on %2: %3"_s.arg(foreground.name(), background.name()).arg(ratio)));
    }

    void classColoursStayApart()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            for (int a = 0; a < classColourCount; ++a) {
                for (int b = a + 1; b < classColourCount; ++b)
                    QVERIFY(classColour(theme, a).edge != classColour(theme, b).edge);
                QCOMPARE(classColour(theme, a + classColourCount).edge, classColour(theme, a).edge);
                QVERIFY(!classColourName(a).isEmpty());
            }
        }
        QCOMPARE(classColour(Theme::Light, -1).edge, classColour(Theme::Light, 11).edge);
    }

    void paletteTellsItsTheme()
    {
        QCOMPARE(themeOf(toQPalette(Theme::Light)), Theme::Light);
        QCOMPARE(themeOf(toQPalette(Theme::Dark)), Theme::Dark);
    }

    void sheetHasNoNameLeft()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const QString sheet = styleSheetFor(theme);
            QVERIFY(sheet.contains(tokens(theme).accent.name()));
            QVERIFY2(!sheet.mid(sheet.indexOf(u"*/"_s)).contains(u'@'), "an unknown token in sheet.qss");
        }
    }

    void themeChangesAtRunTime()
    {
        ThemeControl control(*qApp, ThemeChoice::Light);
        QCOMPARE(themeOf(QApplication::palette()), Theme::Light);
        const QImage before = icon(Glyph::Today).pixmap(24, 24).toImage();
        control.setChoice(ThemeChoice::Dark);
        QCOMPARE(themeOf(QApplication::palette()), Theme::Dark);
        QVERIFY(icon(Glyph::Today).pixmap(24, 24).toImage() != before);
        for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
            QCOMPARE(ThemeControl::choiceFromName(ThemeControl::choiceName(choice)), choice);
    }

    void everyGlyphDraws()
    {
        const QRegularExpression stroke(u"stroke-width=\"1.7\""_s);
        for (int i = 1; i < int(Glyph::Count); ++i) {
            QFile file(u":/icons/%1.svg"_s.arg(glyphName(Glyph(i))));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QVERIFY2(QString::fromUtf8(file.readAll()).contains(stroke), qPrintable(file.fileName()));
            QImage image = icon(Glyph(i)).pixmap(24, 24).toImage();
            bool ink = false;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    ink = ink || image.pixelColor(x, y).alpha() > 100;
            QVERIFY2(ink, qPrintable(glyphName(Glyph(i))));
        }
    }

    void figuresAreEquallyWide()
    {
        for (const TypeSize size : {TypeSize::Small, TypeSize::Body, TypeSize::Title, TypeSize::Display})
            QVERIFY(hasTabularFigures(figuresFont(size)));
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"

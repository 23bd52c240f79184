// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appearancesection.h"

#include "settings/fields.h"
#include "text/language.h"
#include "widgets/card.h"
#include "widgets/formgrid.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int widest = 760;

QRadioButton* radio(const QString& name, const QString& text)
{
    auto* button = new QRadioButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    return button;
}

QVBoxLayout* columnOf(QWidget* box)
{
    auto* column = new QVBoxLayout(box);
    setMargins(column, 0, Space::half);
    return column;
}
} // namespace

AppearanceSection::AppearanceSection(const SettingsContext& given, QWidget* parent)
    : SettingsSection(given, parent)
    , m_languages(new QButtonGroup(this))
    , m_themes(new QButtonGroup(this))
{
    auto* card = new Card;
    auto* form = new FormGrid;
    form->addRow(u"appLanguage"_s, tr("Language"), buildLanguages());
    form->addRow(u"appTheme"_s, tr("Colours"), buildThemes());
    card->body()->addWidget(form);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0);
    column->addWidget(scrolled(card, widest));
    connect(m_languages, &QButtonGroup::idClicked, this, [this](int id) {
        if (context().setLanguage)
            context().setLanguage(Language::choices().value(id));
    });
    connect(m_themes, &QButtonGroup::idClicked, this, [this](int id) {
        if (context().setTheme)
            context().setTheme(ThemeChoice(id));
    });
}

QWidget* AppearanceSection::buildLanguages()
{
    auto* box = new QWidget;
    QVBoxLayout* column = columnOf(box);
    const QStringList codes = Language::choices();
    for (int i = 0; i < codes.size(); ++i) {
        auto* button = radio(u"language_%1"_s.arg(codes[i]), Language::name(codes[i]));
        button->setChecked(codes[i] == context().language);
        m_languages->addButton(button, i);
        column->addWidget(button);
    }
    return box;
}

QWidget* AppearanceSection::buildThemes()
{
    auto* box = new QWidget;
    QVBoxLayout* column = columnOf(box);
    const std::pair<ThemeChoice, QString> themes[] = {{ThemeChoice::System, tr("Same as the computer")},
                                                     {ThemeChoice::Light, tr("Light")},
                                                     {ThemeChoice::Dark, tr("Dark")}};
    for (const auto& [theme, text] : themes) {
        auto* button = radio(u"theme_%1"_s.arg(ThemeControl::choiceName(theme)), text);
        button->setChecked(theme == context().theme);
        m_themes->addButton(button, int(theme));
        column->addWidget(button);
    }
    return box;
}

} // namespace td

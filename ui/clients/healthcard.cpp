// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/healthcard.h"

#include "clients/clients.h"
#include "clients/clientwords.h"
#include "clients/sidefacts.h"
#include "widgets/button.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/privacystate.h"
#include "widgets/prompts.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QShortcut>

#include <array>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int editHeight = 64;

struct HealthText {
    const char* column;
    QString ClientHealth::*member;
};
constexpr std::array<HealthText, 4> texts{{{"conditions", &ClientHealth::conditions},
                                           {"injuries", &ClientHealth::injuries},
                                           {"medications", &ClientHealth::medications},
                                           {"allergies", &ClientHealth::allergies}}};
} // namespace

HealthCard::HealthCard(const ClientsContext& context, QWidget* parent)
    : Card(tr("Health"), Glyph::Warning, parent)
    , m_context(context)
    , m_editButton(makeButton("healthEdit", tr("Edit"), ButtonKind::Quiet))
    , m_facts(new QWidget)
    , m_form(new QWidget)
    , m_grid(new FormGrid(FormGrid::Labels::Above))
{
    setObjectName(u"healthCard"_s);
    m_editButton->setAccessibleName(tr("Edit the health notes"));
    addToHeading(m_editButton);
    setMargins(new QVBoxLayout(m_facts), 0, Space::one);
    body()->addWidget(m_facts);
    body()->addWidget(buildForm());
    m_form->hide();
    connect(static_cast<QPushButton*>(m_editButton), &QPushButton::clicked, this, &HealthCard::startEdit);
    connect(&context.privacy, &PrivacyState::changed, this, &HealthCard::fill);
}

QWidget* HealthCard::buildForm()
{
    auto* column = new QVBoxLayout(m_form);
    setMargins(column, 0, Space::one);
    for (const HealthText& text : texts) {
        auto* edit = new QPlainTextEdit;
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(editHeight);
        m_grid->addRow(QLatin1String(text.column), ClientWords::column(QLatin1String(text.column)), edit);
        m_edits.append(edit);
    }
    column->addWidget(m_grid);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = makeButton("healthCancel", tr("Cancel"));
    auto* saveButton = makeButton("healthSave", tr("Save"), ButtonKind::Primary);
    buttons->addWidget(cancel);
    buttons->addWidget(saveButton);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &HealthCard::leaveEdit);
    connect(saveButton, &QPushButton::clicked, this, &HealthCard::save);
    auto* saveKey = new QShortcut(Qt::CTRL | Qt::Key_S, m_form, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(saveKey, &QShortcut::activated, this, &HealthCard::save);
    auto* escape = new QShortcut(Qt::Key_Escape, m_form, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HealthCard::leaveEdit);
    return m_form;
}

void HealthCard::setClient(const ClientId& id)
{
    if (m_editing && id == m_health.client)
        return; // what is being typed stays
    m_editing = false;
    m_health = {};
    m_health.client = id;
    if (const auto health = m_context.clients.health(id))
        m_health = *health;
    else
        m_context.report(health.error());
    fill();
}

void HealthCard::fill()
{
    clearLayout(m_facts->layout());
    const bool hidden = m_context.privacy.isHidden();
    m_form->setVisible(m_editing && !hidden);
    m_facts->setVisible(!m_editing || hidden);
    m_editButton->setVisible(!m_editing && !hidden);
    const auto say = [this](const QString& text) {
        m_facts->layout()->addWidget((new Label(text, TypeSize::Body, Tone::Muted))->wrapping());
    };
    if (hidden) {
        say(tr("Hidden while the privacy key (F12) is on."));
        return;
    }
    for (const HealthText& text : texts) {
        if (!(m_health.*text.member).isEmpty())
            m_facts->layout()->addWidget(
                makeFact(Glyph::None, ClientWords::column(QLatin1String(text.column)), m_health.*text.member));
    }
    if (m_health.isEmpty())
        say(tr("Nothing is written down."));
    else
        emit shown();
}

void HealthCard::startEdit()
{
    m_editing = true;
    m_grid->clearErrors();
    for (size_t i = 0; i < texts.size(); ++i)
        m_edits.at(qsizetype(i))->setPlainText(m_health.*texts.at(i).member);
    fill();
    m_edits.front()->setFocus();
}

void HealthCard::leaveEdit()
{
    const bool changed = [this] {
        for (size_t i = 0; i < texts.size(); ++i) {
            if (m_edits.at(qsizetype(i))->toPlainText() != m_health.*texts.at(i).member)
                return true;
        }
        return false;
    }();
    if (changed && !m_context.prompts.confirm({tr("Leave without saving?"), tr("What you typed has not been saved."),
                                               tr("Leave without saving"), tr("Keep editing"), true}))
        return;
    m_editing = false;
    fill();
    m_editButton->setFocus();
}

void HealthCard::save()
{
    ClientHealth typed = m_health;
    for (size_t i = 0; i < texts.size(); ++i)
        typed.*texts.at(i).member = m_edits.at(qsizetype(i))->toPlainText();
    if (const auto saved = m_context.clients.saveHealth(typed); !saved) {
        if (!m_grid->showError(saved.error()))
            m_context.report(saved.error());
        return;
    }
    m_editing = false;
    setClient(typed.client);
    m_editButton->setFocus();
}

} // namespace td

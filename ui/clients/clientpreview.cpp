// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientpreview.h"

#include "clients/clients.h"
#include "clients/clientwords.h"
#include "clients/pictures.h"
#include "clients/sidefacts.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/privacystate.h"
#include "widgets/statechip.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int faceSize = 64;
} // namespace

ClientPreview::ClientPreview(const ClientsContext& context, Pictures& pictures, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_pictures(pictures)
    , m_avatar(new Avatar(faceSize))
    , m_name(new Label({}, TypeSize::Title))
    , m_status(new StateChip)
    , m_marks(new QVBoxLayout)
    , m_facts(new QVBoxLayout)
    , m_tagBox(new QWidget)
    , m_tags(new FlowLayout(m_tagBox))
    , m_open(makeButton("previewOpen", tr("Open"), ButtonKind::Primary))
    , m_book(makeButton("previewBook", tr("Book"), ButtonKind::Normal, Glyph::Calendar))
    , m_edit(makeButton("previewEdit", tr("Edit"), ButtonKind::Normal, Glyph::Edit))
    , m_restore(makeButton("previewRestore", tr("Restore"), ButtonKind::Primary))
{
    setObjectName(u"clientPreview"_s);
    addWidget(buildCard());
    auto* nobody = new Card;
    nobody->body()->addStretch(1);
    auto* text = new Label(tr("Choose a client to see them here."), TypeSize::Body, Tone::Muted);
    text->setAlignment(Qt::AlignCenter);
    nobody->body()->addWidget(text->wrapping());
    nobody->body()->addStretch(1);
    addWidget(nobody);
    connect(m_open, &QPushButton::clicked, this, &ClientPreview::openRequested);
    connect(m_book, &QPushButton::clicked, this, &ClientPreview::bookRequested);
    connect(m_edit, &QPushButton::clicked, this, &ClientPreview::editRequested);
    connect(m_restore, &QPushButton::clicked, this, &ClientPreview::restoreRequested);
    showNobody();
}

QWidget* ClientPreview::buildCard()
{
    auto* card = new Card;
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    setMargins(column, 0, Space::oneAndHalf);
    m_name->setObjectName(u"previewName"_s);
    m_name->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_avatar, 0, Qt::AlignHCenter);
    column->addWidget(m_name->wrapping());
    column->addWidget(m_status, 0, Qt::AlignHCenter);
    auto* buttons = new FlowLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(Space::one);
    for (QPushButton* button : {m_open, m_book, m_edit, m_restore})
        buttons->addWidget(button);
    column->addLayout(buttons);
    setMargins(m_marks, 0, Space::half);
    column->addLayout(m_marks);
    column->addWidget(makeLine());
    setMargins(m_facts, 0, Space::one);
    column->addLayout(m_facts);
    column->addWidget(m_tagBox);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    card->body()->addWidget(scroll);
    return card;
}

void ClientPreview::showNobody()
{
    setCurrentIndex(1);
}

void ClientPreview::showClient(const ClientRow& row, bool removed)
{
    m_avatar->setPerson(row.name, row.id.raw(), m_pictures.photo(row.photo));
    m_name->setText(row.name);
    m_status->setLook(ClientWords::statusChip(row.status));
    for (QPushButton* button : {m_open, m_book, m_edit})
        button->setVisible(!removed);
    m_restore->setVisible(removed);
    clearLayout(m_marks);
    clearLayout(m_facts);
    clearLayout(m_tags);
    fillMarks(row);
    fillFacts(row);
    for (const QString& tag : row.tags)
        m_tags->addWidget(new StateChip({tag, Glyph::Tag, Tone::Neutral}));
    m_tagBox->setVisible(!row.tags.isEmpty());
    setCurrentIndex(0);
}

void ClientPreview::fillMarks(const ClientRow& row)
{
    if (row.hasHealthAlert && !m_context.privacy.isHidden())
        m_marks->addWidget(makeMark(Glyph::Warning, tr("Health notes"), Tone::Danger));
    if (!row.hasAlert)
        return;
    const auto alerts = m_context.clients.alerts(row.id);
    if (!alerts)
        return;
    for (const ClientAlert& alert : *alerts) {
        if (alert.kind != AlertKind::Billing || !m_context.privacy.isHidden())
            m_marks->addWidget(makeMark(ClientWords::alertGlyph(alert.kind), alert.message, Tone::Warn));
    }
}

void ClientPreview::fillFacts(const ClientRow& row)
{
    const QDate today = m_context.today();
    const auto add = [this](Glyph glyph, const QString& name, const QString& text) {
        if (!text.isEmpty())
            m_facts->addWidget(makeFact(glyph, name, text));
    };
    const auto moment = [&](const std::optional<Instant>& at, const QString& none) {
        return at ? ClientWords::moment(*at, m_context.zone, today) : none;
    };
    add(Glyph::Phone, tr("Phone"), row.phone);
    add(Glyph::Mail, tr("E-mail"), row.email);
    add(Glyph::Calendar, tr("Next session"), moment(row.nextSession, tr("None booked")));
    add(Glyph::History, tr("Last session"), moment(row.lastSession, tr("None yet")));
    add(Glyph::User, tr("Trainer"), row.trainerName.isEmpty() ? tr("Nobody yet") : row.trainerName);
    if (row.birthday.isValid())
        add(Glyph::Birthday, tr("Birthday"),
            tr("%1 (%2)", "birthday, age")
                .arg(ClientWords::longDay(row.birthday), ClientWords::ageText(row.birthday, today)));
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/topbar.h"

#include "widgets/button.h"
#include "widgets/keyhint.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace td
{

TopBar::TopBar(QWidget* parent)
    : QFrame(parent)
    , m_studio(new Label({}))
    , m_location(new Label({}, TypeSize::Small, Tone::Muted))
    , m_search(makeButton("openPalette", tr("Find a client, or do anything"), ButtonKind::Search, Glyph::Search))
    , m_privacy(makeIconButton("privacy", tr("Hide money and health (F12)"), Glyph::Visible))
    , m_notices(makeButton("notices", {}, ButtonKind::Quiet, Glyph::Bell))
    , m_user(makeButton("userMenu", {}, ButtonKind::Quiet, Glyph::User))
{
    setObjectName(u"topBar"_s);
    setProperty("panel", u"bar"_s);
    setFixedHeight(56);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::three, 0, Space::two, 0);
    row->setSpacing(Space::one);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_studio->strong());
    words->addWidget(m_location);
    words->addStretch(1);
    row->addLayout(words, 3);
    m_search->setMinimumWidth(260);
    m_search->setMaximumWidth(460);
    auto* inside = new QHBoxLayout(m_search);
    inside->setContentsMargins(0, 0, Space::one, 0);
    inside->addStretch(1);
    auto* keys = new KeyHint(QKeySequence(Qt::CTRL | Qt::Key_K));
    keys->setAttribute(Qt::WA_TransparentForMouseEvents);
    inside->addWidget(keys);
    row->addWidget(m_search, 4);
    auto* right = new QHBoxLayout;
    right->setSpacing(Space::half);
    right->addStretch(1);
    right->addWidget(m_privacy);
    right->addWidget(m_notices);
    right->addWidget(m_user);
    row->addLayout(right, 3);
    setNotices(0);
    connect(m_search, &QPushButton::clicked, this, &TopBar::searchRequested);
    connect(m_notices, &QPushButton::clicked, this, &TopBar::noticesRequested);
    connect(m_privacy, &QToolButton::clicked, this, &TopBar::privacyRequested);
}

void TopBar::setStudio(const QString& studio, const QString& location)
{
    m_studio->setText(studio);
    m_location->setText(location);
    m_location->setVisible(!location.isEmpty());
}

void TopBar::setUser(const QString& name)
{
    m_user->setText(name);
    m_user->setAccessibleName(tr("Menu of %1").arg(name));
}

void TopBar::setNotices(int count)
{
    m_notices->setText(count > 0 ? QLocale().toString(count) : QString());
    m_notices->setAccessibleName(count > 0 ? tr("%n notice(s)", nullptr, count) : tr("No notices"));
    m_notices->setToolTip(m_notices->accessibleName());
    m_notices->setIcon(icon(Glyph::Bell, count > 0 ? Tone::Accent : Tone::Muted));
}

void TopBar::setPrivacy(bool hidden)
{
    m_privacy->setIcon(icon(hidden ? Glyph::Privacy : Glyph::Visible, hidden ? Tone::Accent : Tone::Muted));
    m_privacy->setAccessibleName(hidden ? tr("Show money and health (F12)") : tr("Hide money and health (F12)"));
    m_privacy->setToolTip(m_privacy->accessibleName());
}

void TopBar::setUserMenu(QMenu* menu)
{
    m_user->setMenu(menu);
}

} // namespace td

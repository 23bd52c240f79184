// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/autolock.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{

AutoLock::AutoLock(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::lockRequested);
    listenToSystem();
}

void AutoLock::listenToSystem()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                u"PrepareForSleep"_s, this, SLOT(sleepAnnounced(bool)));
    bus.connect(u"org.freedesktop.login1"_s, QString(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                SIGNAL(lockRequested()));
}

void AutoLock::start(int minutes)
{
    m_timer.start(std::clamp(minutes, 1, 240) * 60 * 1000);
    QCoreApplication::instance()->installEventFilter(this);
}

void AutoLock::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

void AutoLock::sleepAnnounced(bool aboutToSleep)
{
    if (aboutToSleep && m_timer.isActive())
        emit lockRequested();
}

bool AutoLock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_timer.isActive())
            m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "toolkit/systemlook.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace koshin;

/// The part of a desktop portal that tells the colour scheme.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 1;

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        const bool known = space == u"org.freedesktop.appearance" && key == u"color-scheme";
        return QDBusVariant(known ? QVariant::fromValue(QDBusVariant(scheme))
                                  : QVariant()); // a variant within one, as portals answer
    }
};

class TestSystemLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()) QSKIP("no dbus-daemon here");
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForStarted());
        QVERIFY(m_bus.waitForReadyRead(10'000));
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        m_connection = QDBusConnection::connectToBus(QString::fromLatin1(address), u"portal"_s);
        QVERIFY(m_connection.isConnected());
        QVERIFY(m_connection.registerObject(path, &m_portal, QDBusConnection::ExportAllSlots));
        QVERIFY(m_connection.registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void followsTheDesktop()
    {
        SystemLook look;
        QSignalSpy changed(&look, &SystemLook::changed);
        look.ask();
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(told(look), u"dark"_s);
        tellChanged(u"accent-color"_s, 2U);
        tellChanged(u"color-scheme"_s, 2U);
        QTRY_COMPARE(changed.count(), 2);
        QCOMPARE(told(look), u"light"_s);
        tellChanged(u"color-scheme"_s, 0U); // no preference
        QTRY_COMPARE(changed.count(), 3);
        QCOMPARE(told(look), QString());
    }

private:
    static QString told(const SystemLook &look)
    {
        const Maybe<bool> dark = look.isDark();
        return !dark ? QString() : dark.value() ? u"dark"_s : u"light"_s;
    }
    void tellChanged(const QString &key, uint value)
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(path, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal.setArguments({u"org.freedesktop.appearance"_s, key, QVariant::fromValue(QDBusVariant(value))});
        QVERIFY(m_connection.send(signal));
    }

    inline static const QString path = u"/org/freedesktop/portal/desktop"_s;
    QProcess m_bus;
    QDBusConnection m_connection{u"none"_s};
    FakePortal m_portal;
};

KOSHIN_TEST_MAIN((test::runWith<TestSystemLook, QCoreApplication>))
#include "tst_systemlook.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick for start-up: a Qt window with nothing in it.
#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace {

class Window : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_painted) return;
        m_painted = true;
        QTimer::singleShot(0, [] {
            std::puts("first-paint");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }

private:
    bool m_painted = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Window window;
    window.resize(1280, 800);
    window.show();
    return application.exec();
}
